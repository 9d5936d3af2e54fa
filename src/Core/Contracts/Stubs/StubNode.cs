using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>A type in its place: with the types that it contains.</summary>
/// <param name="type">The type.</param>
internal sealed class StubNode(TypeContract type)
{
    private readonly List<StubNode> _nested = [];

    /// <summary>The type.</summary>
    public TypeContract Type => type;

    /// <summary>The declarations of containing types that have no contract here, outermost first.</summary>
    public IEnumerable<SymbolText> MissingContainers { get; private set; } = [];

    /// <summary>The contained types, in the order of their contracts.</summary>
    public IReadOnlyList<StubNode> Nested => _nested;

    /// <summary>Puts types into their containers.</summary>
    /// <param name="types">The types of one namespace.</param>
    /// <returns>Those that are in no other type, in order.</returns>
    public static IReadOnlyList<StubNode> TreeOf(IEnumerable<TypeContract> types)
    {
        var nodes = types.DistinctBy(type => type.Id).ToDictionary(type => type.Id, type => new StubNode(type));
        var roots = new List<StubNode>();
        foreach (var node in nodes.Values)
        {
            var container = node.FindContainer(nodes);
            (container?._nested ?? roots).Add(node);
        }

        return roots;
    }

    // the id of a nested type is that of its container and one name more
    private StubNode? FindContainer(Dictionary<MemberId, StubNode> nodes)
    {
        var declarations = type.ContainingDeclarations;
        var id = type.Id.Value;
        for (var depth = declarations.Count; depth > 0; depth--)
        {
            id = id[..id.LastIndexOf('.')];
            if (nodes.TryGetValue(new(id), out var container))
            {
                MissingContainers = declarations.Skip(depth);
                return container;
            }
        }

        MissingContainers = declarations;
        return null;
    }
}
