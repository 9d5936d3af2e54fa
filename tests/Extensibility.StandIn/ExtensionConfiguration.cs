namespace Microsoft.VisualStudio.Extensibility;

// ref:extensionconfiguration, confirmed
public sealed class ExtensionConfiguration
{
    // ref:extensionconfiguration.metadata, confirmed
    public ExtensionMetadata? Metadata { get; init; }
}

// sample:InsertGuid, confirmed; inferred: the kind of type
public class ExtensionMetadata
{
    // all samples, by named arguments, confirmed; none of them localizes these strings
    public ExtensionMetadata(string id, Version version, string publisherName, string displayName, string description)
    {
        Id = id;
        Version = version;
        PublisherName = publisherName;
        DisplayName = displayName;
        Description = description;
    }

    // ref:extensionmetadata.dotnettargetversions, confirmed; inferred: accessor
    public DotnetTarget[]? DotnetTargetVersions { get; init; }

    // inferred: issue 517 of microsoft/VSExtensibility, published extensions
    public string? InstallationTargetVersion { get; init; }

    // inferred: published extensions; a path in the .vsix
    public string? License { get; init; }

    // inferred: published extensions
    public string[]? Tags { get; init; }

    internal string Id { get; }

    internal Version Version { get; }

    internal string PublisherName { get; }

    internal string DisplayName { get; }

    internal string Description { get; }
}

// inferred: published extensions; a string with names
public readonly record struct DotnetTarget
{
    private readonly string _value;

    private DotnetTarget(string value) => _value = value;

    // issues 544 and 575 of microsoft/VSExtensibility, confirmed
    public static DotnetTarget Custom(string value) => new(value);

    public override string ToString() => _value;
}
