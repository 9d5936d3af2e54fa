using System.Runtime.InteropServices;
using System.Text;

namespace SkeletonForge.Core.Writing;

/// <summary>Gives a finished file its name in one step.</summary>
internal static class AtomicMove
{
    // the numbers of Linux, macOS and the BSDs agree on this one
    private const int FileExists = 17;

    /// <summary>Moves a file to a name in the same folder, unless something else has the name by then.</summary>
    /// <param name="source">The absolute path of the file.</param>
    /// <param name="target">The absolute path that it gets.</param>
    /// <exception cref="IOException"><paramref name="target"/> exists, or the file system refuses.</exception>
    /// <remarks>
    /// Outside of Windows, <see cref="File.Move(string, string)"/> looks whether the target exists and then renames,
    /// which replaces what another process created in between. A hard link is made or refused in one step.
    /// </remarks>
    public static void Run(string source, string target)
    {
        if (OperatingSystem.IsWindows())
        {
            File.Move(source, target, overwrite: false);
            return;
        }

        if (link(Terminated(source), Terminated(target)) == 0)
        {
            File.Delete(source);
        }
        else if (Marshal.GetLastPInvokeError() == FileExists)
        {
            throw new IOException($"The file '{target}' already exists.");
        }
        else
        {
            // a file system without hard links
            File.Move(source, target, overwrite: false);
        }
    }

    /// <summary>Moves a file over another one in the same folder, of which it takes the permissions.</summary>
    /// <param name="source">The absolute path of the file.</param>
    /// <param name="target">The absolute path of the file that it replaces.</param>
    /// <exception cref="IOException">The file system refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The file system forbids it.</exception>
    public static void Over(string source, string target)
    {
        if (OperatingSystem.IsWindows())
        {
            File.Replace(source, target, destinationBackupFileName: null, ignoreMetadataErrors: true);
            return;
        }

        File.SetUnixFileMode(source, File.GetUnixFileMode(target));
        File.Move(source, target, overwrite: true);
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + "\0");

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int link(byte[] source, byte[] target);
}
