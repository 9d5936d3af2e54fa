using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Rendering;

/// <summary>Finds the text of templates: in a folder of the user's, else among the built-in ones.</summary>
/// <param name="folder">The folder of the test framework, such as <c>xunit</c>.</param>
/// <param name="store">Where the user's templates are read.</param>
/// <param name="overrideDirectory">The user's folder, which holds one folder per test framework; <see langword="null"/> for none.</param>
internal sealed class TemplateFiles(string folder, ITextStore store, string? overrideDirectory)
{
    // what reads alike under every test framework
    private const string SharedFolder = "shared";

    /// <summary><see langword="true"/> once a template of the user's was found.</summary>
    public bool HasOverrides { get; private set; }

    /// <summary>The folder of a test framework. Both versions of xUnit share one.</summary>
    /// <param name="framework">The test framework.</param>
    /// <returns>The folder's name.</returns>
    public static string FolderOf(TestFramework framework) =>
        framework switch
        {
            TestFramework.XunitV3 or TestFramework.XunitV2 => "xunit",
            TestFramework.NUnit => "nunit",
            TestFramework.MSTest => "mstest",
            TestFramework.TUnit => "tunit",
            _ => throw new ArgumentOutOfRangeException(nameof(framework), framework, "Not a test framework."),
        };

    /// <summary>Finds a template.</summary>
    /// <param name="name">Its file name without extension.</param>
    /// <param name="problem">Why its file cannot be read, if there is one.</param>
    /// <returns>The template; <see langword="null"/> if there is none of that name, or it cannot be read.</returns>
    public TemplateSource? TryFind(string name, out ForgeDiagnostic? problem)
    {
        problem = null;
        foreach (var place in (string[])[folder, SharedFolder])
        {
            var found =
                TryReadOverride(place, name, ref problem) ?? (problem is null ? TryReadBuiltIn(place, name) : null);
            if (found is not null || problem is not null)
            {
                return found;
            }
        }

        return null;
    }

    private TemplateSource? TryReadOverride(string place, string name, ref ForgeDiagnostic? problem)
    {
        if (overrideDirectory is null)
        {
            return null;
        }

        var path = Path.Combine(overrideDirectory, place, name + ".hbs");
        try
        {
            var text = store.TryOpen(path)?.Text;
            HasOverrides |= text is not null;
            return text is null ? null : new(name, path, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = new TemplateSource(name, path, "").Invalid(exception.Message);
            return null;
        }
    }

    private static TemplateSource? TryReadBuiltIn(string place, string name)
    {
        var path = $"templates/{place}/{name}.hbs";
        using var stream = typeof(TemplateFiles).Assembly.GetManifestResourceStream(path);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new(name, path, reader.ReadToEnd());
    }
}
