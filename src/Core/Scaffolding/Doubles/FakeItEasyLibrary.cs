using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>Writes code of FakeItEasy.</summary>
internal sealed class FakeItEasyLibrary : SubstituteLibrary
{
    /// <inheritdoc/>
    public override string Name => "FakeItEasy";

    /// <inheritdoc/>
    public override string Namespace => "FakeItEasy";

    /// <inheritdoc/>
    protected override string Mark => "FakeItEasy.A";

    /// <inheritdoc/>
    public override string Create(string type) => $"A.Fake<{type}>()";

    /// <inheritdoc/>
    public override string Argument(IParameterSymbol parameter, CodeNames names) =>
        SymbolTextWriter.Escape(parameter.Name);

    /// <inheritdoc/>
    public override IEnumerable<string> Do(string variable, ISymbol member, MemberBody body, CodeNames names) =>
        CodeLines.Chain(
            Subject(variable, member, names),
            Pass(
                member is IMethodSymbol { ReturnsVoid: true } ? "Invokes" : "ReturnsLazily",
                TypedParameters(member, names),
                body
            )
        );

    /// <inheritdoc/>
    public override IEnumerable<string> DoOnSet(
        string variable,
        IPropertySymbol indexer,
        Func<string, string, string> body,
        CodeNames names
    )
    {
        var key = Argument(indexer.Parameters[0], names);
        return CodeLines.Chain(
            $"A.CallToSet(() => {Call(variable, indexer, type => Any(type, names))})",
            [
                $".Invokes(({names.Of(indexer.Parameters[0].Type)} {key}, {names.Of(indexer.Type)} value) => {body(key, "value")});",
            ]
        );
    }

    /// <inheritdoc/>
    protected override string Subject(string variable, ISymbol member, CodeNames names) =>
        $"A.CallTo(() => {Call(variable, member, type => Any(type, names))})";

    // the placeholder is null to the compiler, though never to the substitute
    private static string Any(ITypeSymbol type, CodeNames names) =>
        names.IsAnnotated && type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated }
            ? $"A<{names.Of(type)}>._!"
            : $"A<{names.Of(type)}>._";
}
