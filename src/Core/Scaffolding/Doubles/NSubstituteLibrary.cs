using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>Writes code of NSubstitute, whose lambdas get the call as a whole.</summary>
internal sealed class NSubstituteLibrary : SubstituteLibrary
{
    /// <inheritdoc/>
    public override string Namespace => "NSubstitute";

    /// <inheritdoc/>
    protected override string Mark => "NSubstitute.Substitute";

    /// <inheritdoc/>
    protected override string Runs => "Do";

    /// <inheritdoc/>
    protected override string Answers => "Returns";

    /// <inheritdoc/>
    public override string Create(string type) => $"Substitute.For<{type}>()";

    /// <inheritdoc/>
    public override string Argument(IParameterSymbol parameter, CodeNames names) =>
        $"call.ArgAt<{names.Of(parameter.Type)}>({parameter.Ordinal})";

    /// <inheritdoc/>
    protected override string Subject(string variable, ISymbol member, CodeNames names) =>
        IsVoid(member) ? $"{variable}.When(known => {Call("known", member, names)})" : Call(variable, member, names);

    /// <inheritdoc/>
    protected override string SubjectOfSetter(string variable, IPropertySymbol indexer, CodeNames names) =>
        $"{variable}.When(known => {Call("known", indexer, names)} = {Any(indexer.Type, names)})";

    /// <inheritdoc/>
    protected override string Any(ITypeSymbol type, CodeNames names) => $"Arg.Any<{names.Of(type)}>()";

    /// <inheritdoc/>
    protected override string Parameters(ISymbol member, CodeNames names) =>
        ContractMembers.ParametersOf(member).IsEmpty ? "_" : "call";

    /// <inheritdoc/>
    protected override string SetterParameters(IPropertySymbol indexer, CodeNames names) => "call";

    /// <inheritdoc/>
    protected override string SetterValue(IPropertySymbol indexer, CodeNames names) =>
        $"call.ArgAt<{names.Of(indexer.Type)}>({indexer.Parameters.Length})";
}
