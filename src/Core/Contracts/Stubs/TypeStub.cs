using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>Writes types with their members and nested types.</summary>
/// <param name="text">The text that they are appended to.</param>
/// <param name="names">Decides how type names are written.</param>
/// <param name="scope">The namespace of the types.</param>
/// <param name="shown">The types of the whole stub.</param>
internal sealed class TypeStub(IndentedText text, StubNames names, string scope, IReadOnlySet<MemberId> shown)
{
    private readonly MemberStub _members = new(text, names, scope);

    /// <summary>The text that the types are appended to.</summary>
    public IndentedText Text => text;

    public void AppendAll(IEnumerable<StubNode> nodes)
    {
        foreach (var node in nodes)
        {
            text.Separate();
            var containers = node.MissingContainers.ToList();
            containers.ForEach(container => text.Open(names.Write(container, scope)));
            Append(node);
            containers.ForEach(_ => text.Close());
        }
    }

    private void Append(StubNode node)
    {
        var type = node.Type;
        StubDocumentation.Append(text, type.Documentation);
        _members.AppendAttributes(type.Attributes);
        var head = names.Write(type.Signature, scope);
        if (type.Kind == TypeContractKind.Delegate)
        {
            text.Line(head + ";");
            return;
        }

        text.Open(IsInstantiable(type) ? head : MakeAbstract(head));
        AppendMissingConstructor(type);
        AppendMembers(type);
        foreach (var demanded in type.DemandedOverrides)
        {
            text.Separate();
            text.Line(MemberBody.Complete(names.Write(demanded, scope)));
        }

        AppendAll(node.Nested);
        AppendUnread(type);
        text.Close();
    }

    // what the stub shows of a base class has no hidden members, but a base class from elsewhere still has them
    private bool IsInstantiable(TypeContract type) =>
        type.IsAbstract
        || type.IsStatic
        || type.BaseClasses.FirstOrDefault(baseClass => !shown.Contains(baseClass.Id)) is not { IsClosed: true };

    private string MakeAbstract(string head)
    {
        text.Line(
            "// abstract in this stub only: the base class has abstract members that nobody outside of its assembly sees"
        );
        var modifier = head.IndexOf(' ', StringComparison.Ordinal) + 1;
        return head[..modifier]
            + "abstract "
            + head[modifier..]
                .Replace("sealed class ", "class ", StringComparison.Ordinal)
                .Replace("sealed record ", "record ", StringComparison.Ordinal);
    }

    // without a constructor the compiler would add a public one
    private void AppendMissingConstructor(TypeContract type)
    {
        var name = CSharpText.EscapeKeyword(type.Name);
        if (type.HidesConstructors)
        {
            text.Line(type.BaseNeedsArguments ? $"private extern {name}();" : $"private {name}() => throw null!;");
        }
        else if (type.BaseNeedsArguments && type.Members.All(member => member.Kind != MemberContractKind.Constructor))
        {
            text.Line($"{(type.IsAbstract ? "protected" : "public")} extern {name}();");
        }
    }

    // signatures may name nested types that have no contract here; the compiler would not look for them elsewhere
    private void AppendUnread(TypeContract type)
    {
        foreach (var nested in type.NestedTypes.Where(nested => !shown.Contains(nested.Id)))
        {
            var declaration = names.Write(nested.Declaration, scope);
            text.Separate();
            text.Line(declaration + (nested.Kind == TypeContractKind.Delegate ? ";" : " { }"));
        }
    }

    private void AppendMembers(TypeContract type)
    {
        SymbolText? block = null;
        foreach (var member in type.Members.Where(member => !RecordMembers.IsSynthesized(type, member)))
        {
            if (member.ExtensionBlock != block)
            {
                CloseBlock(block);
                block = member.ExtensionBlock;
                OpenBlock(block);
            }

            _members.Append(type, member);
        }

        CloseBlock(block);
    }

    private void OpenBlock(SymbolText? block)
    {
        if (block is not null)
        {
            text.Separate();
            text.Open(names.Write(block, scope));
        }
    }

    private void CloseBlock(SymbolText? block)
    {
        if (block is not null)
        {
            text.Close();
        }
    }
}
