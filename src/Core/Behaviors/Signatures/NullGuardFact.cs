using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>An argument that is annotated as not null is refused if it is null all the same.</summary>
internal sealed class NullGuardFact : ISignatureFact
{
    private const string Refusal = "T:System.ArgumentNullException";

    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.NullGuards;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type) =>
        from argument in CheckedArguments.Of(type)
        where IsRequired(argument.Parameter)
        where !IsPromised(type.BehaviorsOf(argument.Member), argument.Parameter)
        where !NullMentions.Cover(type.ProseOf(argument.Member), argument.Member, argument.Parameter.Name)
        select new SignaturePromise(argument.Member, Draft(argument.Parameter));

    // an empty string as default stands for nothing given, as the compiler's own caller arguments do
    private static bool IsRequired(ParameterContract parameter) =>
        parameter is { ForbidsNull: true, DefaultValue: not ("null" or "\"\"") };

    // most documentation says it, and that is cheaper to see here than in its words
    private static bool IsPromised(List<Behavior> behaviors, ParameterContract parameter)
    {
        foreach (var behavior in behaviors)
        {
            if (
                behavior.Outcome.Exception is Refusal
                && behavior.Given.StartsWith(parameter.Name, StringComparison.Ordinal)
                && behavior.Given.AsSpan(parameter.Name.Length) is [' ', ..]
            )
            {
                return true;
            }
        }

        return false;
    }

    private static BehaviorDraft Draft(ParameterContract parameter) =>
        BehaviorDraft.Throws(
            $"{parameter.Name} is null",
            Refusal,
            $"{parameter.Name} is a non-nullable {parameter.Type.DisplayName}"
        ) with
        {
            Defect = $"lets a null {parameter.Name} through, to fail somewhere else",
            CodeNames = [parameter.Name],
        };
}
