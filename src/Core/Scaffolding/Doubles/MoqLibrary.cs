using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>Writes code of Moq.</summary>
internal sealed class MoqLibrary : SubstituteLibrary
{
    /// <inheritdoc/>
    public override string Name => "Moq";

    /// <inheritdoc/>
    public override string Namespace => "Moq";

    /// <inheritdoc/>
    protected override string Mark => "Moq.Mock`1";

    /// <inheritdoc/>
    public override string Create(string type) => $"Mock.Of<{type}>()";

    /// <inheritdoc/>
    public override string Declare(string type, string variable) => $"var {variable} = new Mock<{type}>();";

    /// <inheritdoc/>
    public override string Return(string variable) => $"{variable}.Object";

    /// <inheritdoc/>
    public override string Argument(IParameterSymbol parameter, CodeNames names) =>
        SymbolTextWriter.Escape(parameter.Name);

    /// <inheritdoc/>
    public override IEnumerable<string> Do(string variable, ISymbol member, MemberBody body, CodeNames names) =>
        CodeLines.Chain(
            Subject(variable, member, names),
            Pass(
                member is IMethodSymbol { ReturnsVoid: true } ? "Callback" : "Returns",
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
        var call =
            $"{variable}.SetupSet(known => {Call("known", indexer, type => Any(type, names))} = {Any(indexer.Type, names)})";
        return CodeLines.Chain(
            call,
            [
                $".Callback(({names.Of(indexer.Parameters[0].Type)} {key}, {names.Of(indexer.Type)} value) => {body(key, "value")});",
            ]
        );
    }

    /// <inheritdoc/>
    protected override string Subject(string variable, ISymbol member, CodeNames names) =>
        $"{variable}.Setup(known => {Call("known", member, type => Any(type, names))})";

    private static string Any(ITypeSymbol type, CodeNames names) => $"It.IsAny<{names.Of(type)}>()";
}
