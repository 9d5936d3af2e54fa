using System.Xml.Linq;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Tests.Behaviors;

/// <summary>Builds contracts by hand, their documentation from XML.</summary>
internal static class Documented
{
    public static MemberContract Method(
        string name,
        string documentation,
        string? returnType = null,
        params string[] parameters
    ) =>
        Member(MemberContractKind.Method, name, documentation) with
        {
            Id = new($"M:Store.{name}({string.Join(',', parameters)})"),
            Type = returnType is null ? new("void", "T:System.Void") : TypeNamed(returnType),
            Parameters = parameters
                .Select(parameter => new ParameterContract(parameter, TypeNamed("string")))
                .ToEquatableArray(),
        };

    public static MemberContract Constructor(string documentation, params string[] parameters) =>
        Member(MemberContractKind.Constructor, "Store", documentation) with
        {
            Id = new($"M:Store.#ctor({string.Join(',', parameters)})"),
            MetadataName = ".ctor",
            Parameters = parameters
                .Select(parameter => new ParameterContract(parameter, TypeNamed("string")))
                .ToEquatableArray(),
        };

    public static MemberContract Property(
        string name,
        string documentation,
        string type = "int",
        bool canWrite = false
    ) =>
        Member(MemberContractKind.Property, name, documentation) with
        {
            Type = TypeNamed(type),
            CanRead = true,
            CanWrite = canWrite,
        };

    public static MemberContract Member(MemberContractKind kind, string name, string documentation) =>
        new()
        {
            Id = new($"X:Store.{name}"),
            Name = name,
            MetadataName = name,
            Kind = kind,
            Signature = new([new(name)]),
            Documentation = Comment(documentation),
        };

    public static TypeContract Type(params MemberContract[] members) =>
        new()
        {
            Id = new("T:Store"),
            Name = "Store",
            Namespace = "",
            ShortName = "Store",
            Kind = TypeContractKind.Class,
            Signature = new([new("public class Store")]),
            Documentation = DocComment.Empty,
            Members = members.ToEquatableArray(),
        };

    public static IReadOnlyList<Behavior> Behaviors(params MemberContract[] members) =>
        BehaviorDeriver.Derive(Type(members)).Value!.Behaviors;

    /// <summary>One line per behavior: <c>given =&gt; promise</c>.</summary>
    public static string[] Promises(params MemberContract[] members) =>
        [.. Behaviors(members).Select(behavior => $"{behavior.Given} => {behavior.Promise}")];

    private static TypeReference TypeNamed(string name) =>
        name switch
        {
            "bool" => new("bool", "T:System.Boolean"),
            "int" => new("int", "T:System.Int32"),
            _ => new(name, "T:System.String", IsReferenceType: true),
        };

    private static DocComment Comment(string xml) =>
        new(
            XElement.Parse($"<doc>{xml}</doc>", LoadOptions.PreserveWhitespace).Nodes().Select(Node).ToEquatableArray()
        );

    private static DocNode Node(XNode node) =>
        node is XElement element
            ? DocNode.OfElement(
                element.Name.LocalName,
                element
                    .Attributes()
                    .Select(attribute => new DocAttributeValue(attribute.Name.LocalName, attribute.Value))
                    .ToEquatableArray(),
                element.Nodes().Select(Node).ToEquatableArray()
            )
            : DocNode.OfText(((XText)node).Value);
}
