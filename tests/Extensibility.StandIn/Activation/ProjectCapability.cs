namespace Microsoft.VisualStudio.Extensibility;

// ref:projectcapability, confirmed; inferred: the kind of type (17.7 reference)
public readonly record struct ProjectCapability
{
    private readonly string _value;

    private ProjectCapability(string value) => _value = value;

    // inferred: 17.7 reference
    public static ProjectCapability CSharp => new(nameof(CSharp));

    public override string ToString() => _value;
}
