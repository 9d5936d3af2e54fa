using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Cli.Reporting;

/// <summary>A line about what is configured.</summary>
/// <param name="Name">What is set.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsSet"><see langword="false"/> if nothing sets it.</param>
/// <param name="Values">The values, as text.</param>
/// <param name="Source">Where it is set; <see langword="null"/> for a default place.</param>
internal sealed record ConfigurationRow(
    string Name,
    ConfigurationKind Kind,
    bool IsSet = false,
    EquatableArray<string> Values = default,
    SourceLocation? Source = null
)
{
    public static ConfigurationRow Of<T>(
        ConfigurationKey key,
        ConfiguredValue<T>? value,
        Func<T, EquatableArray<string>> spell
    ) =>
        value is null
            ? new(key.Name, key.Kind)
            : new(key.Name, key.Kind, IsSet: true, spell(value.Value), value.Source);

    public static ConfigurationRow Of<T>(
        string name,
        ConfigurationKind kind,
        ConfiguredValue<T>? value,
        Func<T, string> spell
    ) => value is null ? new(name, kind) : new(name, kind, IsSet: true, [spell(value.Value)], value.Source);

    public static ConfigurationRow OfFlag(string name, bool value, SourceLocation? source) =>
        new(name, ConfigurationKind.Flag, IsSet: true, [value ? "true" : "false"], source);
}
