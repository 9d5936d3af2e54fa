namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>
/// Writes contracts as C# without bodies: what somebody reads who must use the types and is not to see their source.
/// Contracts come in, one compilable text goes out; symbols and files are unknown here.
/// </summary>
public static class ContractStub
{
    /// <summary>Writes the stub of contracts.</summary>
    /// <remarks>
    /// <para>
    /// The text compiles as one file, given the references of the subjects' own project and leave for unsafe code.
    /// Where C# demands a body it is <c>=&gt; throw null!</c>; a constructor whose base class cannot be called without
    /// arguments is <c>extern</c>, because which arguments the base class gets is nobody's business.
    /// </para>
    /// <para>
    /// Nested types stand inside of their containers; a container that is not among the contracts is written as an
    /// empty partial declaration. Type names are qualified where the short name means, or may mean, something else.
    /// </para>
    /// </remarks>
    /// <param name="contracts">The contracts.</param>
    /// <returns>The text, lines ended by <c>\n</c>; only a directive if there are no contracts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contracts"/> is <see langword="null"/>.</exception>
    public static string Render(ContractSet contracts)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        var names = new StubNames(contracts);
        var shown = contracts.Types.Select(type => type.Id).ToHashSet();
        var body = new IndentedText();
        foreach (var group in contracts.Types.GroupBy(type => type.Namespace, StringComparer.Ordinal))
        {
            body.Separate();
            AppendNamespace(new(body, names, group.Key, shown), group);
        }

        return HeaderOf(names) + body;
    }

    private static void AppendNamespace(TypeStub writer, IGrouping<string, TypeContract> types)
    {
        var roots = StubNode.TreeOf(types);
        if (types.Key.Length == 0)
        {
            writer.AppendAll(roots);
            return;
        }

        writer.Text.Open($"namespace {StubNames.EscapeNamespace(types.Key)}");
        writer.AppendAll(roots);
        writer.Text.Close();
    }

    // a stub is read, not maintained: whatever a project warns of, the real declarations have answered for it
    private static string HeaderOf(StubNames names)
    {
        var imports = names.Imports.Select(name => $"using {StubNames.EscapeNamespace(name)};\n").ToList();
        return $"#nullable enable annotations\n#pragma warning disable\n{(imports.Count == 0 ? "" : "\n")}{string.Concat(imports)}\n";
    }
}
