namespace SkeletonForge.Extensibility.StandIn;

/// <summary>What a document snapshot of the tests holds, for ranges to be cut out of.</summary>
internal interface ITextSource
{
    string Content { get; }
}
