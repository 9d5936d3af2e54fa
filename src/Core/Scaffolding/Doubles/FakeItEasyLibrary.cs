using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>Writes code of FakeItEasy.</summary>
internal sealed class FakeItEasyLibrary : SubstituteLibrary
{
    /// <inheritdoc/>
    public override string Namespace => "FakeItEasy";

    /// <inheritdoc/>
    protected override string Mark => "FakeItEasy.A";

    /// <inheritdoc/>
    protected override string Runs => "Invokes";

    /// <inheritdoc/>
    protected override string Answers => "ReturnsLazily";

    /// <inheritdoc/>
    public override string Create(string type) => $"A.Fake<{type}>()";

    /// <inheritdoc/>
    protected override string Subject(string variable, ISymbol member, CodeNames names) =>
        $"A.CallTo(() => {Call(variable, member, names)})";

    /// <inheritdoc/>
    protected override string SubjectOfSetter(string variable, IPropertySymbol indexer, CodeNames names) =>
        $"A.CallToSet(() => {Call(variable, indexer, names)})";

    // the placeholder is null to the compiler, though never to the substitute
    /// <inheritdoc/>
    protected override string Any(ITypeSymbol type, CodeNames names) =>
        names.IsAnnotated && type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated }
            ? $"A<{names.Of(type)}>._!"
            : $"A<{names.Of(type)}>._";
}
