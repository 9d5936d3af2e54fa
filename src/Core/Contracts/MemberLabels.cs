using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>What a member is called among the members of its type: a name, and what tells an overload from the others.</summary>
/// <param name="Id">The label as behavior ids begin: <c>Get</c>, <c>Get[key,options]</c>, <c>ctor[]</c>.</param>
/// <param name="Words">The label as words of test names: <c>Get</c>, <c>Get With Key And Options</c>, <c>Constructor</c>; not yet valid identifiers.</param>
public sealed record MemberLabel(string Id, string Words)
{
    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <summary>Tells the members of a type apart by short, readable labels.</summary>
public static class MemberLabels
{
    /// <summary>Labels all members of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>A label for each member, unique within the type.</returns>
    /// <remarks>
    /// A member without overloads is called by its name. Overloads are told apart by their parameter names; those that
    /// share them, by their parameter types; what is still alike (it may differ in case or in <c>ref</c> only), by number.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public static IReadOnlyDictionary<MemberId, MemberLabel> For(TypeContract type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var labels = new Dictionary<MemberId, MemberLabel>(type.Members.Count);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var overloads in type.Members.GroupBy(NameOf))
        {
            if (overloads.Count() == 1)
            {
                labels[overloads.First().Id] = MakeUnique(overloads.Key, taken);
                continue;
            }

            MemberContract[] members = [.. overloads];
            var names = Array.ConvertAll(members, NamesOf);
            var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (var name in names)
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }

            for (var i = 0; i < members.Length; i++)
            {
                var arguments =
                    counts[names[i]] == 1
                        ? [.. members[i].Parameters.Select(parameter => parameter.Name)]
                        : TypesOf(members[i]);
                labels[members[i].Id] = MakeUnique(WithArguments(overloads.Key, arguments), taken);
            }
        }

        return labels;
    }

    /// <summary>Labels a type where it stands among its members.</summary>
    /// <param name="type">The type.</param>
    /// <returns>A label that no member has, since none but constructors can be called like their type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public static MemberLabel Of(TypeContract type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new(type.Name, type.Name);
    }

    private static MemberLabel WithArguments(MemberLabel name, string[] arguments) =>
        new(
            $"{name.Id}[{string.Join(',', arguments)}]",
            name.Words
                + (
                    arguments.Length == 0
                        ? " WithoutArguments"
                        : $" With {string.Join(" And ", Array.ConvertAll(arguments, Capitalize))}"
                )
        );

    private static string NamesOf(MemberContract member) =>
        string.Join(',', member.Parameters.Select(parameter => parameter.Name));

    private static string[] TypesOf(MemberContract member) =>
        [
            .. member.Parameters.Select(parameter =>
                parameter.Type.DisplayName.Replace(" ", "", StringComparison.Ordinal)
            ),
        ];

    private static MemberLabel MakeUnique(MemberLabel label, HashSet<string> taken)
    {
        var unique = label;
        for (var number = 2; !taken.Add(unique.Id); number++)
        {
            unique = new($"{label.Id}#{number}", $"{label.Words}{number}");
        }

        return unique;
    }

    private static MemberLabel NameOf(MemberContract member) =>
        member.Kind switch
        {
            MemberContractKind.Constructor => new("ctor", "Constructor"),
            MemberContractKind.Indexer => new(Prefix(member) + "this", PrefixWords(member) + "Indexer"),
            MemberContractKind.Operator => new(member.MetadataName, member.MetadataName["op_".Length..] + "Operator"),
            MemberContractKind.Conversion => new(
                $"{member.MetadataName}-{member.Type?.DisplayName}",
                $"{member.MetadataName["op_".Length..]}ConversionTo{member.Type?.DisplayName}"
            ),
            MemberContractKind.DelegateInvoke => new("Invoke", "Invoke"),
            _ => new(member.Name, member.Name),
        };

    private static string Prefix(MemberContract member) =>
        member.IsExplicitImplementation ? member.Name[..(member.Name.LastIndexOf('.') + 1)] : "";

    private static string PrefixWords(MemberContract member) =>
        Prefix(member).Replace(".", "", StringComparison.Ordinal);

    private static string Capitalize(string text) =>
        text.Length == 0 ? text : string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));
}
