using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>What <c>#pragma warning</c>, <c>#nullable</c> and <c>#line</c> say at a place of a file.</summary>
internal static class DirectiveState
{
    private const string All = "";

    /// <summary>Says whether code means the same to the compiler at two places.</summary>
    public static bool AreAlike(TestFile file, int position, int other) =>
        At(file, position).SetEquals(At(file, other));

    private static HashSet<string> At(TestFile file, int position)
    {
        var state = new HashSet<string>(StringComparer.Ordinal);
        for (
            var directive = file.Root.GetFirstDirective();
            directive is not null && directive.SpanStart < position;
            directive = directive.GetNextDirective()
        )
        {
            switch (directive)
            {
                case PragmaWarningDirectiveTriviaSyntax warning:
                    Apply(state, warning);
                    break;
                case NullableDirectiveTriviaSyntax nullable:
                    state.RemoveWhere(known => known.StartsWith("nullable ", StringComparison.Ordinal));
                    state.Add($"nullable {nullable.SettingToken.Text} {nullable.TargetToken.Text}");
                    break;
                case LineOrSpanDirectiveTriviaSyntax line:
                    state.Add(line.ToString());
                    break;
            }
        }

        return state;
    }

    private static void Apply(HashSet<string> state, PragmaWarningDirectiveTriviaSyntax warning)
    {
        var codes = warning.ErrorCodes.Select(code => code.ToString()).DefaultIfEmpty(All).ToList();
        if (warning.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
        {
            state.UnionWith(codes);
        }
        else if (string.Equals(codes[0], All, StringComparison.Ordinal))
        {
            state.RemoveWhere(known => !known.Contains(' ', StringComparison.Ordinal));
        }
        else
        {
            state.ExceptWith(codes);
        }
    }
}
