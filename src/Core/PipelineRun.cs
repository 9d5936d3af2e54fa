using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core;

/// <summary>What the stages of one run had to say.</summary>
internal sealed class PipelineRun
{
    private readonly List<ForgeDiagnostic> _diagnostics = [];

    public T? Take<T>(StageResult<T> result)
        where T : class
    {
        _diagnostics.AddRange(result.Diagnostics);
        return result.Value;
    }

    public void Forget(Predicate<ForgeDiagnostic> diagnostics) => _diagnostics.RemoveAll(diagnostics);

    public StageResult<T> Finish<T>(T? value)
        where T : class => value is null ? StageResult.Failed<T>(_diagnostics) : StageResult.Of(value, _diagnostics);
}
