using System.Text.Json;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Serialization;

/// <summary>Writes contracts.</summary>
internal static class ContractJson
{
    public static void Write(Utf8JsonWriter writer, TypeContract type)
    {
        writer.WriteStartObject();
        writer.WriteString("id", type.Id.Value);
        writer.WriteString("name", type.DisplayName);
        writer.WriteString("kind", BehaviorJson.NameOf(type.Kind));
        writer.WriteString("signature", type.Signature.ToString());
        writer.WriteList("attributes", type.Attributes);
        WriteDocumentation(writer, type.Documentation);
        writer.WriteStartArray("members");
        foreach (var member in type.Members)
        {
            Write(writer, member);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MemberContract member)
    {
        writer.WriteStartObject();
        writer.WriteString("id", member.Id.Value);
        writer.WriteString("name", member.Name);
        writer.WriteString("kind", BehaviorJson.NameOf(member.Kind));
        writer.WriteString("signature", member.Signature.ToString());
        if (member.ExtensionBlock is { } block)
        {
            writer.WriteString("extensionBlock", block.ToString());
        }

        writer.WriteList("attributes", member.Attributes);
        writer.WriteList("typeParameters", member.TypeParameters);
        WriteParameters(writer, member.Parameters);
        writer.WriteString("type", member.Type?.DisplayName);
        writer.WriteString("asynchrony", BehaviorJson.NameOf(member.Asynchrony));
        WriteDocumentation(writer, member.Documentation);
        writer.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter writer, EquatableArray<ParameterContract> parameters)
    {
        writer.WriteStartArray("parameters");
        foreach (var parameter in parameters)
        {
            writer.WriteStartObject();
            writer.WriteString("name", parameter.Name);
            writer.WriteString("type", parameter.Type.DisplayName);
            writer.WriteString("passing", BehaviorJson.NameOf(parameter.Passing));
            writer.WriteBoolean("params", parameter.IsParams);
            writer.WriteString("default", parameter.DefaultValue);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDocumentation(Utf8JsonWriter writer, DocComment documentation)
    {
        writer.WriteStartArray("documentation");
        foreach (var node in documentation.Nodes.Where(node => node.Kind == DocNodeKind.Element))
        {
            writer.WriteStartObject();
            writer.WriteString("tag", node.Value);
            foreach (var attribute in node.Attributes.DistinctBy(attribute => attribute.Name, StringComparer.Ordinal))
            {
                if (attribute.Name is "name" or "cref")
                {
                    writer.WriteString(attribute.Name, attribute.Value);
                }
            }

            writer.WriteString("text", string.Join('\n', ProseText.Read(node)));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
