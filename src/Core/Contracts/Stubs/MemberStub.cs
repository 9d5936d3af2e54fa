using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>Writes single members.</summary>
/// <param name="text">The text that they are appended to.</param>
/// <param name="names">Decides how type names are written.</param>
/// <param name="scope">The namespace of their type.</param>
internal sealed class MemberStub(IndentedText text, StubNames names, string scope)
{
    private const string DefaultIndexerName = "Item";

    public void Append(TypeContract type, MemberContract member)
    {
        text.Separate();
        StubDocumentation.Append(text, member.Documentation);
        AppendAttributes(member.Attributes);
        AppendIndexerName(member);
        text.Line(Complete(type, member, names.Write(member.Signature, scope)));
    }

    public void AppendAttributes(EquatableArray<string> attributes)
    {
        foreach (var attribute in attributes)
        {
            var isHint = attribute.StartsWith("[EditorBrowsable", StringComparison.Ordinal);
            names.Import(isHint ? "System.ComponentModel" : "System", scope);
            text.Line(attribute);
        }
    }

    private void AppendIndexerName(MemberContract member)
    {
        var isNamed =
            member is { Kind: MemberContractKind.Indexer, IsOverride: false, IsExplicitImplementation: false }
            && !string.Equals(member.MetadataName, DefaultIndexerName, StringComparison.Ordinal);
        if (isNamed)
        {
            names.Import("System.Runtime.CompilerServices", scope);
            text.Line($"[IndexerName({CSharpText.StringLiteral(member.MetadataName)})]");
        }
    }

    private static string Complete(TypeContract type, MemberContract member, string signature) =>
        member.Kind switch
        {
            MemberContractKind.EnumMember => signature + ",",
            MemberContractKind.Field => signature + ";",
            MemberContractKind.Event => NeedsAccessors(type, member)
                ? MemberBody.CompleteEvent(signature)
                : signature + ";",
            MemberContractKind.Constructor when type.BaseNeedsArguments => MemberBody.CompleteExtern(signature),
            MemberContractKind.Property or MemberContractKind.Indexer => member.IsAbstract || IsAuto(type, member)
                ? signature
                : MemberBody.Complete(signature),
            _ => member.IsAbstract ? signature + ";" : MemberBody.Complete(signature),
        };

    private static bool NeedsAccessors(TypeContract type, MemberContract member) =>
        !member.IsAbstract && (member.IsExplicitImplementation || !IsClass(type));

    // a property of a struct could make it contain itself, and one that overrides must have all accessors of its base
    private static bool IsAuto(TypeContract type, MemberContract member) =>
        IsClass(type)
        && member
            is {
                Kind: MemberContractKind.Property,
                CanRead: true,
                IsOverride: false,
                IsExtension: false,
                IsExplicitImplementation: false,
                ReturnsByReference: false,
                Type.IsStackOnly: false
            };

    private static bool IsClass(TypeContract type) => type.Kind is TypeContractKind.Class or TypeContractKind.Record;
}
