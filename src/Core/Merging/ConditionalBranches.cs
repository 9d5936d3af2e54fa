using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.Core.Merging;

/// <summary>The branches of <c>#if</c>, <c>#elif</c> and <c>#else</c> in a file.</summary>
internal sealed class ConditionalBranches
{
    private readonly List<DirectiveTriviaSyntax> _directives = [];

    /// <summary>Finds the branches of a file whose directives are balanced.</summary>
    public ConditionalBranches(CompilationUnitSyntax root)
    {
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            _directives.Add(directive);
        }
    }

    /// <summary>Says whether code at one place is compiled exactly when code at another is.</summary>
    public bool AreAlike(int position, int other) => Around(position).SequenceEqual(Around(other));

    /// <summary>Says whether code at one place is compiled whenever code at another is.</summary>
    public bool Holds(int position, int whenever)
    {
        var outer = Around(position);
        return outer.SequenceEqual(Around(whenever).Take(outer.Count));
    }

    // the directives that open the branches around a place, the outermost first
    private List<int> Around(int position)
    {
        var branches = new List<int>();
        foreach (var directive in _directives.TakeWhile(directive => directive.SpanStart < position))
        {
            if (directive is ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax)
            {
                branches.RemoveAt(branches.Count - 1);
            }

            if (directive is ConditionalDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax)
            {
                branches.Add(directive.SpanStart);
            }
        }

        return branches;
    }
}
