using System.Collections.Frozen;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Exceptions that prose names without a reference.</summary>
internal static class WellKnownExceptions
{
    // those of System need no entry
    private static readonly FrozenDictionary<string, string> Namespaces = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["IOException"] = "System.IO",
        ["EndOfStreamException"] = "System.IO",
        ["FileNotFoundException"] = "System.IO",
        ["DirectoryNotFoundException"] = "System.IO",
        ["PathTooLongException"] = "System.IO",
        ["InvalidDataException"] = "System.IO",
        ["KeyNotFoundException"] = "System.Collections.Generic",
        ["JsonException"] = "System.Text.Json",
        ["CryptographicException"] = "System.Security.Cryptography",
        ["SecurityException"] = "System.Security",
        ["SerializationException"] = "System.Runtime.Serialization",
        ["HttpRequestException"] = "System.Net.Http",
        ["SocketException"] = "System.Net.Sockets",
        ["WebException"] = "System.Net",
        ["XmlException"] = "System.Xml",
        ["ValidationException"] = "System.ComponentModel.DataAnnotations",
        ["Win32Exception"] = "System.ComponentModel",
        ["ThreadInterruptedException"] = "System.Threading",
        ["AbandonedMutexException"] = "System.Threading",
        ["SemaphoreFullException"] = "System.Threading",
        ["SynchronizationLockException"] = "System.Threading",
        ["TaskCanceledException"] = "System.Threading.Tasks",
        ["TargetInvocationException"] = "System.Reflection",
        ["AmbiguousMatchException"] = "System.Reflection",
        ["DbException"] = "System.Data.Common",
        ["DataException"] = "System.Data",
        ["DecoderFallbackException"] = "System.Text",
        ["EncoderFallbackException"] = "System.Text",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The documentation id of an exception.</summary>
    /// <param name="name">The simple name; "exception" for any.</param>
    /// <returns>The id.</returns>
    public static string IdOf(string name) =>
        string.Equals(name, "exception", StringComparison.OrdinalIgnoreCase)
            ? "T:System.Exception"
            : $"T:{Namespaces.GetValueOrDefault(name, "System")}.{name}";
}
