using System.Xml.Linq;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Tests.Behaviors;

/// <summary>Builds contracts by hand, their documentation from XML.</summary>
/// <remarks>A parameter is a name, <c>key</c>, or has a type and a modifier too: <c>bool force</c>, <c>out T value</c>.</remarks>
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
            Parameters = ParametersOf(parameters),
        };

    /// <summary>A method that returns a task, with a result if there is a result type.</summary>
    public static MemberContract AsyncMethod(
        string name,
        string documentation,
        string? resultType = null,
        params string[] parameters
    ) =>
        Method(name, documentation, null, parameters) with
        {
            Asynchrony = Asynchrony.Awaitable,
            Type = resultType is null
                ? new("Task", "T:System.Threading.Tasks.Task", IsReferenceType: true)
                : new($"Task<{resultType}>", "T:System.Threading.Tasks.Task`1", IsReferenceType: true),
        };

    public static MemberContract Constructor(string documentation, params string[] parameters) =>
        Member(MemberContractKind.Constructor, "Store", documentation) with
        {
            Id = new($"M:Store.#ctor({string.Join(',', parameters)})"),
            MetadataName = ".ctor",
            Parameters = ParametersOf(parameters),
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

    public static MemberContract Indexer(string documentation, params string[] parameters) =>
        Member(MemberContractKind.Indexer, "this[]", documentation) with
        {
            MetadataName = "Item",
            Type = TypeNamed("string"),
            Parameters = ParametersOf(parameters),
            CanRead = true,
            CanWrite = true,
        };

    public static MemberContract Event(string name, string documentation) =>
        Member(MemberContractKind.Event, name, documentation) with
        {
            Type = new("EventHandler", "T:System.EventHandler", IsReferenceType: true),
        };

    public static MemberContract Operator(
        string symbol,
        string documentation,
        string type,
        params string[] parameters
    ) =>
        Member(MemberContractKind.Operator, $"operator {symbol}", documentation) with
        {
            MetadataName = "op_Tested",
            Type = TypeNamed(type),
            Parameters = ParametersOf(parameters),
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

    /// <summary>One line per behavior: <c>given =&gt; promise</c>, the promise with its subject if it has one.</summary>
    public static string[] Promises(params MemberContract[] members) =>
        [
            .. Behaviors(members)
                .Select(behavior =>
                    $"{behavior.Given} => {(behavior.Subject.Length == 0 ? "" : behavior.Subject + " ")}{behavior.Promise}"
                ),
        ];

    private static EquatableArray<ParameterContract> ParametersOf(string[] parameters) =>
        parameters.Select(ParameterOf).ToEquatableArray();

    private static ParameterContract ParameterOf(string parameter)
    {
        var words = parameter.Split(' ');
        var passing = words[0] switch
        {
            "out" => ParameterPassing.Out,
            "ref" => ParameterPassing.Ref,
            _ => ParameterPassing.Value,
        };
        return new(words[^1], TypeNamed(words.Length > 1 ? words[^2] : "string"), passing);
    }

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
