using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Workspaces.Assemblies;

/// <summary>
/// The documentation file of an assembly. Roslyn's own provider parses all of a file at the first question, which for
/// System.Runtime is 8 MB for one member; this one notes where the members stand and cuts out those that are asked for.
/// </summary>
/// <param name="path">The absolute path of the XML file.</param>
internal sealed class IndexedDocumentation(string path) : DocumentationProvider
{
    private static readonly byte[] Start = "<member name="u8.ToArray();
    private static readonly byte[] End = "</member>"u8.ToArray();

    private readonly Lazy<Index> _index = new(() => Index.Read(path));

    // compilations share the symbols of an assembly whose documentation is the same, and the file may change
    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    protected override string GetDocumentationForSymbol(
        string documentationMemberID,
        CultureInfo preferredCulture,
        CancellationToken cancellationToken = default
    ) => _index.Value.Find(documentationMemberID);

    private sealed class Index(byte[] text, Dictionary<string, Range> members)
    {
        /// <summary>Reads a file; one that cannot be read documents nothing.</summary>
        public static Index Read(string path)
        {
            byte[] text;
            try
            {
                text = File.ReadAllBytes(path);
                if (text is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
                {
                    text = Encoding.UTF8.GetBytes(File.ReadAllText(path));
                }
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                text = [];
            }

            return new(text, Locate(text));
        }

        public string Find(string id) =>
            members.TryGetValue(id, out var range) ? Encoding.UTF8.GetString(text[range]) : "";

        private static Dictionary<string, Range> Locate(byte[] text)
        {
            var members = new Dictionary<string, Range>(StringComparer.Ordinal);
            var start = Next(text, 0, Start);
            var end = 0;
            while (start >= 0 && end >= 0)
            {
                var nameStart = start + Start.Length + 1;
                var nameEnd = nameStart > text.Length ? -1 : Next(text, nameStart, [text[nameStart - 1]]);
                if (nameEnd < 0)
                {
                    break;
                }

                end = end > nameEnd ? end : Next(text, nameEnd, End);
                var next = Next(text, nameEnd, Start);
                // otherwise the element is empty, or the file breaks off
                if (end >= 0 && (next < 0 || end < next))
                {
                    members[NameOf(text.AsSpan(nameStart, nameEnd - nameStart))] = start..(end + End.Length);
                }

                start = next;
            }

            return members;
        }

        private static string NameOf(ReadOnlySpan<byte> name) =>
            name.Contains((byte)'&')
                ? WebUtility.HtmlDecode(Encoding.UTF8.GetString(name))
                : Encoding.UTF8.GetString(name);

        private static int Next(byte[] text, int position, ReadOnlySpan<byte> wanted)
        {
            var found = position > text.Length ? -1 : text.AsSpan(position).IndexOf(wanted);
            return found < 0 ? -1 : position + found;
        }
    }
}
