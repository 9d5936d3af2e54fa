using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Tests.Regeneration;

/// <summary>
/// What people do to tests between two runs. Each edit leaves a name that nothing else has, so that a lost edit is a lost
/// name.
/// </summary>
internal sealed partial class HandEdits(SuiteInMemory suite)
{
    private readonly HashSet<string> _forgotten = new(StringComparer.Ordinal);
    private int _number;

    /// <summary>The edits, each of one test, or of the file of one.</summary>
    private Action<Place>[] All =>
        [
            Fill,
            Fill,
            FillAndActivate,
            FillAndActivate,
            WriteAsExpression,
            CommentTheBody,
            AddToDocumentation,
            RewriteDocumentation,
            DropDocumentation,
            AddAttribute,
            Rename,
            Delete,
            MoveToOwnFile,
            MoveToNestedClass,
            CommentAbove,
            CommentBehind,
            PutInRegion,
            PutInCondition,
            Hide,
            AddHelperAbove,
            AddHelperBelow,
            AddHead,
            UseTabs,
            UseCrlf,
            Copy,
            Break,
        ];

    /// <summary>Says whether a text has a name that an edit left.</summary>
    public static bool IsIn(string text) => Names().IsMatch(text);

    /// <summary>The names in a text that edits left.</summary>
    public static IEnumerable<string> NamesIn(string text) => Names().Matches(text).Select(name => name.Value);

    /// <summary>Makes an edit, if there is anything to edit.</summary>
    public void Make(int edit, int choice)
    {
        var places = Places().ToList();
        if (places.Count > 0)
        {
            All[edit % All.Length](places[choice % places.Count]);
        }
    }

    /// <summary>Undoes what keeps a file from being parsed.</summary>
    public void Mend()
    {
        foreach (var (path, text) in suite.Store.Files)
        {
            suite.Store.With(path, BrokenEnd().Replace(text, ""));
        }
    }

    /// <summary>From now on, only tests whose documentation nobody edited are known to be written for a promise.</summary>
    public void ForgetUndocumented() =>
        _forgotten.UnionWith(
            from place in Places()
            let documentation = place.Documentation
            where string.IsNullOrWhiteSpace(documentation) || IsIn(documentation)
            from marker in Markers().Matches(place.Method.ToString())
            select marker.Value
        );

    /// <summary>The bodies that belong to another promise now than to the one that they were written for.</summary>
    public IEnumerable<string> FindMisled()
    {
        var promises = (suite.Known?.Tests ?? default).ToDictionary(
            test => test.Id,
            test => test.Then,
            StringComparer.Ordinal
        );
        return from place in Places()
            let attributes = place.Method.AttributeLists.ToString()
            where !attributes.Contains("\"Orphan\"", StringComparison.Ordinal)
            from marker in Markers().Matches(place.Method.ToString())
            where !_forgotten.Contains(marker.Value)
            let promise = promises.GetValueOrDefault(Behavior().Match(attributes).Groups["id"].Value)
            where promise?.StartsWith(marker.Groups["promise"].Value + " ", StringComparison.Ordinal) == false
            select $"{marker.Value}: {promise}";
    }

    private IEnumerable<Place> Places() =>
        from file in suite.Store.Files.OrderBy(file => file.Key, StringComparer.Ordinal)
        let text = SourceText.From(file.Value)
        from method in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.ToString().Contains("\"Behavior\"", StringComparison.Ordinal)
        select new Place(file.Key, text, method, StartOf(text, method));

    // the documentation right above
    public static int StartOf(SourceText text, MethodDeclarationSyntax method)
    {
        var line = text.Lines.GetLineFromPosition(method.SpanStart).LineNumber;
        while (line > 0 && text.Lines[line - 1].ToString().TrimStart().StartsWith("///", StringComparison.Ordinal))
        {
            line--;
        }

        return text.Lines[line].Start;
    }

    // bodies say which promise they were written for, as far as a person could tell
    private string Filling(Place place)
    {
        var promise = Promise().Match(place.Documentation);
        return promise.Success && !IsIn(place.Documentation) && !Markers().IsMatch(place.Method.ToString())
            ? Name() + promise.Value
            : Name();
    }

    private string Name() => string.Create(CultureInfo.InvariantCulture, $"hand{++_number}_");

    private void Replace(Place place, TextSpan span, string text) =>
        suite.Store.With(place.Path, place.Text.Replace(span, text).ToString());

    private void Insert(Place place, int position, string text) => Replace(place, new(position, 0), text);

    private void Fill(Place place)
    {
        if (place.Method.Body is { } body)
        {
            Insert(
                place,
                body.OpenBraceToken.Span.End,
                $"\n        {Filling(place)}();\n        /* {Name()} */ var x = @\"\n{Name()}\n\";\n"
            );
        }
    }

    private void FillAndActivate(Place place)
    {
        if (place.Method.Body is { } body)
        {
            var name = Filling(place);
            var text = place.Text.Replace(new TextSpan(body.OpenBraceToken.Span.End, 0), $" {name}(); ").ToString();
            var start = place.Method.SpanStart;
            var head = text[start..body.SpanStart]
                .Replace("(Skip = \"Pending: not written yet\")", "", StringComparison.Ordinal);
            suite.Store.With(place.Path, text[..start] + head + text[body.SpanStart..]);
        }
    }

    private void WriteAsExpression(Place place)
    {
        if (place.Method.Body is { Statements.Count: 0 } body && !IsIn(body.ToFullString()))
        {
            Replace(place, body.Span, $"=> {Filling(place)}();");
        }
    }

    private void CommentTheBody(Place place)
    {
        if (place.Method.Body is { } body)
        {
            Insert(place, body.OpenBraceToken.Span.End, $" // {Name()}\n");
        }
    }

    private void AddToDocumentation(Place place) => Insert(place, place.Start, $"    /// <para>{Name()}</para>\n");

    private void RewriteDocumentation(Place place)
    {
        var text = place.Text.ToString();
        var line = text.IndexOf("/// <para>Then", place.Start, StringComparison.Ordinal);
        if (line >= 0 && line < place.Method.SpanStart)
        {
            var end = text.IndexOfAny(['\r', '\n'], line);
            Replace(place, TextSpan.FromBounds(line, end), $"/// <para>Then {Name()}.</para>");
        }
    }

    private void DropDocumentation(Place place)
    {
        var end = place.Text.Lines.GetLineFromPosition(place.Method.SpanStart).Start;
        if (place.Method.Body is not null && !IsIn(place.Text.ToString(TextSpan.FromBounds(place.Start, end))))
        {
            // without a name of its own, nobody could tell that the test is a person's
            Fill(place);
            suite.Store.With(place.Path, suite.Store.Files[place.Path].Remove(place.Start, end - place.Start));
        }
    }

    private void AddAttribute(Place place) => Insert(place, place.Method.SpanStart, $"[{Name()}]\n    ");

    private void Rename(Place place) => Insert(place, place.Method.Identifier.Span.End, $"_{Name()}");

    private void Delete(Place place) => Replace(place, TextSpan.FromBounds(place.Start, place.Method.Span.End), "");

    private void MoveToOwnFile(Place place)
    {
        var test = place.Text.ToString(TextSpan.FromBounds(place.Start, place.Method.Span.End));
        if (!test.Contains('#', StringComparison.Ordinal))
        {
            Delete(place);
            var name = Name();
            suite[$"{name}.cs"] =
                $"using Caching; // {Name()}\n\nnamespace Other\n{{\npublic class {name}\n{{\n{test}\n}}\n}}\n";
        }
    }

    private void MoveToNestedClass(Place place)
    {
        Insert(place, place.Method.Span.End, "\n    }");
        suite.Store.With(
            place.Path,
            suite.Store.Files[place.Path].Insert(place.Start, $"    public class {Name()}\n    {{\n")
        );
    }

    private void CommentAbove(Place place) => Insert(place, place.Start, $"    // {Name()}\n");

    private void CommentBehind(Place place) => Insert(place, place.Method.Span.End, $" // {Name()}\n");

    private void PutInRegion(Place place) => Around(place, $"#region {Name()}", "#endregion");

    private void PutInCondition(Place place) => Around(place, $"#if !{Name()}", $"#else\n{Name()}\n#endif");

    private void Hide(Place place) => Around(place, $"#if {Name()}", "#endif");

    private void Around(Place place, string before, string after)
    {
        Insert(place, place.Method.Span.End, $"\n{after}\n");
        suite.Store.With(place.Path, suite.Store.Files[place.Path].Insert(place.Start, before + "\n"));
    }

    private void AddHelperAbove(Place place) => Insert(place, place.Start, $"    private int {Name()};\n");

    private void AddHelperBelow(Place place) =>
        Insert(place, place.Method.Span.End, $" private int {Name()} {{ get; set; }}");

    private void AddHead(Place place) => Insert(place, 0, $"// {Name()}\nusing {Name()};\n");

    private void UseTabs(Place place) =>
        suite.Store.With(place.Path, place.Text.ToString().Replace("    ", "\t", StringComparison.Ordinal));

    private void UseCrlf(Place place) => suite.Store.With(place.Path, place.Text.ToString().ReplaceLineEndings("\r\n"));

    private void Copy(Place place)
    {
        var test = place.Text.ToString(TextSpan.FromBounds(place.Start, place.Method.Span.End));
        var name = place.Method.Identifier.Span.End - place.Start;
        // a copy must not take names along that are to be unique
        if (!IsIn(test) && !test.Contains('#', StringComparison.Ordinal))
        {
            Insert(place, place.Method.Span.End, "\n\n" + test.Insert(name, $"_{Name()}"));
        }
    }

    private void Break(Place place) => Insert(place, place.Text.Length, $"class {Name()}broken {{");

    [GeneratedRegex("hand[0-9]+_", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(
        "hand[0-9]+_(?<promise>promise[0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Markers();

    [GeneratedRegex("promise[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Promise();

    [GeneratedRegex("\"Behavior\", \"(?<id>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Behavior();

    [GeneratedRegex("class hand[0-9]+_broken \\{", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenEnd();

    private sealed record Place(string Path, SourceText Text, MethodDeclarationSyntax Method, int Start)
    {
        public string Documentation => Text.ToString(TextSpan.FromBounds(Start, Method.SpanStart));
    }
}
