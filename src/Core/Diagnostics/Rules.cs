using System.Reflection;

namespace SkeletonForge.Core.Diagnostics;

/// <summary>Every kind of diagnostic that SkeletonForge reports, by stage.</summary>
public static partial class Rules
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Catalogue.ById;

    private static DiagnosticRule Error(string id, string title, string message, string fix) =>
        new(id, ForgeSeverity.Error, title, message, fix);

    private static DiagnosticRule Warning(string id, string title, string message, string fix) =>
        new(id, ForgeSeverity.Warning, title, message, fix);

    private static DiagnosticRule Info(string id, string title, string message, string fix) =>
        new(id, ForgeSeverity.Info, title, message, fix);

    // a class of its own, because the initializers of a partial class run in no particular order of its files
    private static class Catalogue
    {
        public static readonly DiagnosticRule[] ById =
        [
            .. typeof(Rules)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.FieldType == typeof(DiagnosticRule))
                .Select(field => (DiagnosticRule)field.GetValue(null)!)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
    }
}
