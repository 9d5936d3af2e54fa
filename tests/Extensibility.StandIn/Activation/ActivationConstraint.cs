using System.Text.RegularExpressions;
using SkeletonForge.Extensibility.StandIn;

namespace Microsoft.VisualStudio.Extensibility;

// ref:activationconstraint, confirmed
public abstract class ActivationConstraint : IEquatable<ActivationConstraint>
{
    private protected ActivationConstraint() { }

    // ref:activationconstraint, sample:CommentRemover, confirmed
    public static ActivationConstraint ClientContext(ClientContextKey key, string regexPattern) =>
        new Atom(
            $"{key}: {regexPattern}",
            facts => facts.Context.TryGetValue(key, out var value) && Regex.IsMatch(value, regexPattern)
        );

    // ref:activationconstraint, confirmed
    public static ActivationConstraint ActiveProjectCapability(ProjectCapability capability) =>
        new Atom($"active project: {capability}", facts => facts.ActiveProject.Contains(capability));

    // ref:activationconstraint, confirmed
    public static ActivationConstraint operator &(ActivationConstraint left, ActivationConstraint right) =>
        new Atom($"({left} and {right})", facts => left.IsMet(facts) && right.IsMet(facts));

    // ref:activationconstraint, confirmed
    public static ActivationConstraint operator |(ActivationConstraint left, ActivationConstraint right) =>
        new Atom($"({left} or {right})", facts => left.IsMet(facts) || right.IsMet(facts));

    // ref:activationconstraint, confirmed
    public static ActivationConstraint operator !(ActivationConstraint constraint) =>
        new Atom($"not {constraint}", facts => !constraint.IsMet(facts));

    public bool Equals(ActivationConstraint? other) =>
        string.Equals(ToString(), other?.ToString(), StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ActivationConstraint);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString()!);

    internal abstract bool IsMet(ActivationFacts facts);

    private sealed class Atom(string text, Func<ActivationFacts, bool> test) : ActivationConstraint
    {
        public override string ToString() => text;

        internal override bool IsMet(ActivationFacts facts) => test(facts);
    }
}
