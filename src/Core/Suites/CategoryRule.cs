namespace SkeletonForge.Core.Suites;

/// <summary>What of a suite decides its category.</summary>
public enum CategoryAspect
{
    /// <summary>The class that the test class inherits.</summary>
    Base,

    /// <summary>The folder of its file.</summary>
    Folder,

    /// <summary>Its namespace.</summary>
    Namespace,
}

/// <summary>Gives the suites that a pattern covers a category.</summary>
/// <param name="Aspect">What the pattern is about.</param>
/// <param name="Pattern">
/// The name of a base, with or without namespace and type arguments; or a folder or namespace, which covers those below
/// it too. <c>*</c> stands for any characters and <c>?</c> for one; case matters.
/// </param>
/// <param name="Category">The category: <c>Integration</c>.</param>
public sealed record CategoryRule(CategoryAspect Aspect, string Pattern, string Category);
