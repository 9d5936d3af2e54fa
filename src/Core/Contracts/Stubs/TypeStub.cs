using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>Writes types with their members and nested types.</summary>
/// <param name="text">The text that they are appended to.</param>
/// <param name="names">Decides how type names are written.</param>
/// <param name="scope">The namespace of the types.</param>
internal sealed class TypeStub(IndentedText text, StubNames names, string scope)
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

        text.Open(head);
        AppendMissingConstructor(type);
        AppendMembers(type);
        foreach (var demanded in type.DemandedOverrides)
        {
            text.Separate();
            text.Line(MemberBody.Complete(names.Write(demanded, scope)));
        }

        AppendAll(node.Nested);
        text.Close();
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
