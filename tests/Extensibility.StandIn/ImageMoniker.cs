namespace Microsoft.VisualStudio.Extensibility;

// ref:imagemoniker, confirmed; inferred: the kind of type (17.7 reference)
public readonly record struct ImageMoniker
{
    private readonly string _value;

    private ImageMoniker(string value) => _value = value;

    public override string ToString() => _value;

    // ref:imagemoniker.knownvalues, confirmed; samples use each of these unless a comment says otherwise
    public static class KnownValues
    {
        // guide:command/command, confirmed
        public static ImageMoniker AddItem => new(nameof(AddItem));

        public static ImageMoniker ConvertPartition => new(nameof(ConvertPartition));

        public static ImageMoniker Dialog => new(nameof(Dialog));

        public static ImageMoniker Dictionary => new(nameof(Dictionary));

        public static ImageMoniker Extension => new(nameof(Extension));

        public static ImageMoniker Favorite => new(nameof(Favorite));

        public static ImageMoniker Import => new(nameof(Import));

        public static ImageMoniker TaskList => new(nameof(TaskList));
    }
}
