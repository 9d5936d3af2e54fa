using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace SkeletonForge.Extension.Ide;

/// <summary>The clipboard, which the API of Visual Studio leaves to extensions.</summary>
internal interface IClipboard
{
    /// <summary>Puts a text on the clipboard.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="IOException">Another program holds the clipboard, or there is none.</exception>
    void Write(string text);
}

/// <summary>The clipboard of Windows, by its own functions: those of WPF ask for a thread of another kind.</summary>
internal sealed class WindowsClipboard : IClipboard
{
    private const uint UnicodeText = 13;
    private const uint Movable = 2;
    private const int Attempts = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc/>
    public void Write(string text)
    {
        if (!OperatingSystem.IsWindows())
        {
            throw new IOException(Strings.NoClipboard);
        }

        WriteToWindows(text);
    }

    [SupportedOSPlatform("windows")]
    private static void WriteToWindows(string text)
    {
        Open();
        try
        {
            if (!EmptyClipboard())
            {
                throw new IOException(Strings.ClipboardInUse);
            }

            var memory = Copy(text);
            // after that the memory is the clipboard's
            if (SetClipboardData(UnicodeText, memory) == 0)
            {
                _ = GlobalFree(memory);
                throw new IOException(Strings.ClipboardInUse);
            }
        }
        finally
        {
            _ = CloseClipboard();
        }
    }

    // other programs hold it for an instant after each change
    [SupportedOSPlatform("windows")]
    private static void Open()
    {
        for (var attempt = 1; !OpenClipboard(owner: 0); attempt++)
        {
            if (attempt == Attempts)
            {
                throw new IOException(Strings.ClipboardInUse);
            }

            Thread.Sleep(Pause);
        }
    }

    [SupportedOSPlatform("windows")]
    private static nint Copy(string text)
    {
        var memory = GlobalAlloc(Movable, (nuint)((text.Length + 1) * sizeof(char)));
        var target = memory == 0 ? 0 : GlobalLock(memory);
        if (target == 0)
        {
            throw new IOException(Strings.ClipboardInUse);
        }

        Marshal.Copy(text.ToCharArray(), 0, target, text.Length);
        Marshal.WriteInt16(target, text.Length * sizeof(char), 0);
        _ = GlobalUnlock(memory);
        return memory;
    }

    [DllImport("user32.dll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool OpenClipboard(nint owner);

    [DllImport("user32.dll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool EmptyClipboard();

    [DllImport("user32.dll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint SetClipboardData(uint format, nint memory);

    [DllImport("user32.dll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CloseClipboard();

    [DllImport("kernel32.dll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GlobalAlloc(uint flags, nuint bytes);

    [DllImport("kernel32.dll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GlobalLock(nint memory);

    [DllImport("kernel32.dll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GlobalUnlock(nint memory);

    [DllImport("kernel32.dll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GlobalFree(nint memory);
}
