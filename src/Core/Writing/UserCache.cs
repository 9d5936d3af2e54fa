namespace SkeletonForge.Core.Writing;

/// <summary>The folder of this user on this machine for what can be made anew, so that no repository is littered with it.</summary>
public static class UserCache
{
    /// <summary>The absolute path of a folder below it, which need not exist.</summary>
    /// <param name="name">The name of the folder.</param>
    public static string Folder(string name) => Path.Combine(Root(), "skeletonforge", name);

    private static string Root() =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } configured
            ? configured
            : Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            );
}
