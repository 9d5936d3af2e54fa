using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>Writes code of NSubstitute.</summary>
internal sealed class NSubstituteLibrary : SubstituteLibrary
{
    /// <inheritdoc/>
    public override string Name => "NSubstitute";

    /// <inheritdoc/>
    public override string Namespace => "NSubstitute";

    /// <inheritdoc/>
    protected override string Mark => "NSubstitute.Substitute";

    /// <inheritdoc/>
    public override string Create(string type) => $"Substitute.For<{type}>()";

    /// <inheritdoc/>
    public override string Argument(IParameterSymbol parameter, CodeNames names) =>
        $"call.ArgAt<{names.Of(parameter.Type)}>({parameter.Ordinal})";

    /// <inheritdoc/>
    public override IEnumerable<string> Do(string variable, ISymbol member, MemberBody body, CodeNames names) =>
        CodeLines.Chain(
            Subject(variable, member, names),
            Pass(IsVoid(member) ? "Do" : "Returns", !ContractMembers.ParametersOf(member).IsEmpty ? "call" : "_", body)
        );

    /// <inheritdoc/>
    public override IEnumerable<string> DoOnSet(
        string variable,
        IPropertySymbol indexer,
        Func<string, string, string> body,
        CodeNames names
    )
    {
        var assignment = $"{Call("known", indexer, type => Any(type, names))} = {Any(indexer.Type, names)}";
        var set = body(Argument(indexer.Parameters[0], names), $"call.ArgAt<{names.Of(indexer.Type)}>(1)");
        return CodeLines.Chain($"{variable}.When(known => {assignment})", [$".Do(call => {set});"]);
    }

    /// <inheritdoc/>
    protected override string Subject(string variable, ISymbol member, CodeNames names) =>
        IsVoid(member)
            ? $"{variable}.When(known => {Call("known", member, type => Any(type, names))})"
            : Call(variable, member, type => Any(type, names));

    private static bool IsVoid(ISymbol member) => member is IMethodSymbol { ReturnsVoid: true };

    private static string Any(ITypeSymbol type, CodeNames names) => $"Arg.Any<{names.Of(type)}>()";
}
