using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Contracts.Stubs;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Briefs;

/// <summary>
/// What of a contract somebody needs who tests some behaviors: constructors and the members that the behaviors touch with
/// their documentation, the other members as declarations, and the types of the same sources that these name.
/// </summary>
internal sealed class ContractExcerpt
{
    private const int MostCharacters = 2_000;

    private readonly bool _isFull;
    private readonly ContractSet _contracts;
    private readonly int _near;
    private readonly HashSet<MemberId> _touched;

    /// <summary>Reads what is needed.</summary>
    /// <param name="subject">The type under test.</param>
    /// <param name="contract">Its contract.</param>
    /// <param name="behaviors">The behaviors.</param>
    /// <param name="further">Types that fixtures give.</param>
    /// <param name="isFull">Whether everything has its documentation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ContractExcerpt(
        LoadedType subject,
        TypeContract contract,
        IReadOnlyCollection<Behavior> behaviors,
        IEnumerable<INamedTypeSymbol> further,
        bool isFull,
        CancellationToken cancellationToken
    )
    {
        _isFull = isFull;
        _touched = TouchedBy(behaviors, contract);
        var named = new NamedTypes(subject);
        var others = named.Of(_touched, contract, further);
        _near = 1 + named.NearCount;
        _contracts = ContractReader
            .ReadForStub(
                new([subject, .. others.Select(type => new LoadedType(type, subject.Project))]),
                cancellationToken
            )
            .Value!;
    }

    /// <summary>The namespaces of the types.</summary>
    public IEnumerable<string> Namespaces => _contracts.Types.Select(type => type.Namespace);

    /// <summary>Writes the excerpt as C#.</summary>
    /// <param name="detail">How much of it is shown.</param>
    public string Render(BriefDetail detail)
    {
        var types = _contracts.Types.Select((type, i) => i == 0 ? Subject(type, detail) : Other(type, detail));
        return ContractStub.Render(_contracts with { Types = types.Take(CountIn(detail)).ToEquatableArray() });
    }

    private int CountIn(BriefDetail detail) =>
        detail.Has(BriefPart.FurtherTypes) ? _contracts.Types.Count
        : detail.Has(BriefPart.OtherTypes) ? _near
        : 1;

    private static HashSet<MemberId> TouchedBy(IReadOnlyCollection<Behavior> behaviors, TypeContract contract)
    {
        var touched = behaviors.Select(behavior => behavior.Member).ToHashSet();
        var words = behaviors.SelectMany(behavior => behavior.CodeNames).ToHashSet(StringComparer.Ordinal);
        var links = contract
            .Members.Where(member => touched.Contains(member.Id))
            .SelectMany(member => LinksIn(member.Documentation.Nodes))
            .Concat(touched.Contains(contract.Id) ? LinksIn(contract.Documentation.Nodes) : [])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var member in contract.Members)
        {
            if (
                member.Kind == MemberContractKind.Constructor
                || links.Contains(member.Id.Value)
                || words.Contains(member.Name)
            )
            {
                touched.Add(member.Id);
            }
        }

        return touched;
    }

    private static IEnumerable<string> LinksIn(IEnumerable<DocNode> nodes) =>
        nodes.SelectMany(node =>
            LinksIn(node.Children).Concat(node.FindAttribute("cref") is { } cref ? [cref] : (string[])[])
        );

    private TypeContract Subject(TypeContract type, BriefDetail detail) =>
        type with
        {
            Documentation = Shorten(type.Documentation, detail, isTouched: true),
            Members = type
                .Members.Where(member => detail.Has(BriefPart.OtherMembers) || _touched.Contains(member.Id))
                .Select(member =>
                    member with
                    {
                        Documentation = Shorten(
                            member.Documentation,
                            detail,
                            _touched.Contains(member.Id) || (_isFull && detail.Has(BriefPart.OtherMembersDocumentation))
                        ),
                    }
                )
                .ToEquatableArray(),
        };

    private TypeContract Other(TypeContract type, BriefDetail detail) =>
        type with
        {
            Documentation = ShortenOther(type.Documentation, detail),
            Members = type
                .Members.Select(member => member with { Documentation = ShortenOther(member.Documentation, detail) })
                .ToEquatableArray(),
        };

    private DocComment ShortenOther(DocComment comment, BriefDetail detail) =>
        detail.Has(BriefPart.OtherTypesDocumentation)
            ? _isFull
                ? comment
                : Cut(SummaryOf(comment), detail)
            : DocComment.Empty;

    private static DocComment Shorten(DocComment comment, BriefDetail detail, bool isTouched)
    {
        if (!isTouched)
        {
            return detail.Has(BriefPart.OtherMembersDocumentation) ? Cut(SummaryOf(comment), detail) : DocComment.Empty;
        }

        return Cut(
            detail.Has(BriefPart.Remarks)
                ? comment
                : new(
                    comment
                        .Nodes.Where(node => !node.IsElement("remarks") && !node.IsElement("example"))
                        .ToEquatableArray()
                ),
            detail
        );
    }

    private static DocComment SummaryOf(DocComment comment) => new(comment.Elements("summary").ToEquatableArray());

    private static DocComment Cut(DocComment comment, BriefDetail detail)
    {
        var left = MostCharacters;
        return detail.Has(BriefPart.LongDocumentation)
            ? comment
            : new(comment.Nodes.Select(node => Cut(node, ref left)).ToEquatableArray());
    }

    private static DocNode Cut(DocNode node, ref int left)
    {
        if (node.Kind == DocNodeKind.Text)
        {
            var kept = Math.Min(node.Value.Length, left);
            left -= kept;
            return kept == node.Value.Length ? node : DocNode.OfText(node.Value[..kept] + "…");
        }

        var children = new List<DocNode>();
        foreach (var child in node.Children)
        {
            if (left > 0)
            {
                children.Add(Cut(child, ref left));
            }
        }

        return node with
        {
            Children = children.ToEquatableArray(),
        };
    }
}
