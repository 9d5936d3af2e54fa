using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Scaffolding.Stores;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>Writes the set-ups of a substitute.</summary>
internal sealed class SubstituteWriter(
    SubstituteLibrary library,
    INamedTypeSymbol type,
    StoreShape? shape,
    CodeNames names
)
{
    private const string Entries = "entries";

    private readonly HappyValues _values = new(names);
    private readonly StoreCode? _store = shape is null ? null : new(shape, names, Entries);

    /// <summary>Writes the body of the method that makes the substitute.</summary>
    /// <param name="variable">The name of the substitute in it.</param>
    /// <returns>The lines; none if there is nothing to set up.</returns>
    public IReadOnlyList<string> SetUp(string variable)
    {
        var lines = new List<string>();
        if (_store is not null)
        {
            lines.Add($"var {Entries} = {_store.NewEntries};");
        }

        lines.Add(library.Declare(names.Plain(type), variable));
        var count = lines.Count;
        lines.AddRange(
            ContractMembers
                .Of(type)
                // what a member of a derived interface hides cannot be called
                .DistinctBy(ContractMembers.SignatureOf, StringComparer.Ordinal)
                .Where(SubstituteLibrary.CanSetUp)
                .SelectMany(member => SetUp(variable, member))
        );
        if (lines.Count == count)
        {
            return [];
        }

        lines.Add($"return {library.Return(variable)};");
        return lines;
    }

    private IEnumerable<string> SetUp(string variable, ISymbol member)
    {
        if (
            shape?.Find(member) is { } operation
            && _store!.BodyOf(operation, parameter => library.Argument(parameter, names)) is { } body
        )
        {
            return library
                .Do(variable, member, body, names)
                .Concat(
                    member is IPropertySymbol { IsIndexer: true, SetMethod.IsInitOnly: false } indexer
                        ? library.DoOnSet(variable, indexer, _store.SetterOf, names)
                        : []
                );
        }

        // what gives nothing succeeds by itself
        var given = ContractMembers.TypeOf(member);
        return !Wrapping.IsVoid(given) && _values.Of(given, member.Name) is { } value
            ? library.Give(variable, member, value, names)
            : [];
    }
}
