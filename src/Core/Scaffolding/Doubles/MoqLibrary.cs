using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>Writes code of Moq.</summary>
internal sealed class MoqLibrary : SubstituteLibrary
{
    /// <inheritdoc/>
    public override string Namespace => "Moq";

    /// <inheritdoc/>
    protected override string Mark => "Moq.Mock`1";

    /// <inheritdoc/>
    protected override string Runs => "Callback";

    /// <inheritdoc/>
    protected override string Answers => "Returns";

    /// <inheritdoc/>
    public override string Create(string type) => $"Mock.Of<{type}>()";

    /// <inheritdoc/>
    public override string Declare(string type, string variable) => $"var {variable} = new Mock<{type}>();";

    /// <inheritdoc/>
    public override string Return(string variable) => $"{variable}.Object";

    /// <inheritdoc/>
    protected override string Subject(string variable, ISymbol member, CodeNames names) =>
        $"{variable}.Setup(known => {Call("known", member, names)})";

    /// <inheritdoc/>
    protected override string SubjectOfSetter(string variable, IPropertySymbol indexer, CodeNames names) =>
        $"{variable}.SetupSet(known => {Call("known", indexer, names)} = {Any(indexer.Type, names)})";

    /// <inheritdoc/>
    protected override string Any(ITypeSymbol type, CodeNames names) => $"It.IsAny<{names.Of(type)}>()";
}
