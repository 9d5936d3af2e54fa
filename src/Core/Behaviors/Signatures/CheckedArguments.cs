using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Finds the members that are expected to check their arguments.</summary>
internal static class CheckedArguments
{
    private static readonly string[] Carriers = ["T:System.Exception", "T:System.Attribute", "T:System.EventArgs"];

    /// <summary>The constructors, methods and indexers of a type that a careful author checks the arguments of.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The members with their parameters that are passed by value.</returns>
    /// <remarks>
    /// An override follows the member that introduced its parameters. Operators and what compares are asked about any
    /// value. Exceptions, attributes, event arguments and records carry what they are given, and the default value of a struct,
    /// which no constructor has checked, holds nulls anyhow.
    /// </remarks>
    public static IEnumerable<(MemberContract Member, ParameterContract Parameter)> Of(DocumentedType type)
    {
        foreach (var member in type.Members)
        {
            if (!member.Parameters.IsEmpty && IsChecking(member, type.Contract))
            {
                foreach (var parameter in member.Parameters)
                {
                    if (parameter.Passing == ParameterPassing.Value)
                    {
                        yield return (member, parameter);
                    }
                }
            }
        }
    }

    private static bool IsChecking(MemberContract member, TypeContract type) =>
        member.Kind switch
        {
            MemberContractKind.Constructor => !IsCarrier(type),
            MemberContractKind.Method => !member.IsOverride && !Compares(member),
            MemberContractKind.Indexer => !member.IsOverride,
            _ => false,
        };

    private static bool IsCarrier(TypeContract type) =>
        type.Kind is TypeContractKind.Record or TypeContractKind.RecordStruct or TypeContractKind.Struct
        || type.BaseClasses.Any(known => Carriers.Contains(known.Id.Value, StringComparer.Ordinal));

    private static bool Compares(MemberContract member) =>
        member.Name
            is "Equals"
                or "ReferenceEquals"
                or "Compare"
                or "CompareTo"
                or "GetHashCode"
                or "TryParse"
                or "TryFormat";
}
