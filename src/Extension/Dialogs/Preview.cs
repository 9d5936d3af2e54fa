using System.Runtime.Serialization;
using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.UI;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Surveys;
using SkeletonForge.Core.Writing;
using SkeletonForge.Extension.Ide;

namespace SkeletonForge.Extension.Dialogs;

/// <summary>Shows what is planned, as a tree to tick, where it goes and why, and what would change.</summary>
[DataContract]
internal sealed class Preview
{
    private readonly ForgePreview _preview;

    /// <summary>Shows a preview.</summary>
    /// <param name="preview">What is planned, and what would be done.</param>
    /// <param name="shorten">Shortens a path for people.</param>
    public Preview(ForgePreview preview, Func<string, string> shorten)
    {
        _preview = preview;
        Summary = Strings.Planned(preview.Changes);
        Diff = string.Join(
            '\n',
            preview
                .Changes.Report.Files.Where(file => file.Text.Length > 0 || file.OldText is not null)
                .SelectMany(file => UnifiedDiff.Of(file, shorten(file.Path)))
        );
        foreach (var suite in preview.Suites)
        {
            Suites.Add(new(suite, shorten));
            foreach (
                var tests in suite.Tests.GroupBy(
                    test => test.Member?.DisplayName ?? suite.Type.ShortName,
                    StringComparer.Ordinal
                )
            )
            {
                var name = preview.Suites.Count == 1 ? tests.Key : $"{suite.Type.ShortName} · {tests.Key}";
                Members.Add(new(name, [.. tests.Select(test => new PreviewedBehavior(suite.Type.Id, test))]));
            }
        }
    }

    /// <summary>The texts that do not change.</summary>
    [DataMember]
    public PreviewLabels Labels { get; } = new();

    /// <summary>What would be done, in one sentence.</summary>
    [DataMember]
    public string Summary { get; }

    /// <summary>What would change, as a unified diff.</summary>
    [DataMember]
    public string Diff { get; }

    /// <summary>Where the suite of each type goes.</summary>
    [DataMember]
    public ObservableList<PreviewedSuite> Suites { get; } = [];

    /// <summary>The members with their behaviors.</summary>
    [DataMember]
    public ObservableList<PreviewedMember> Members { get; } = [];

    /// <summary>The types that have something to do: those with a test, and those of which a behavior is ticked.</summary>
    public EquatableArray<string> Types =>
        _preview
            .Suites.Where(suite =>
                suite.Tests.Any(test => test.State is not (TestState.Missing or TestState.Declined))
                || Behaviors.Any(behavior => behavior.IsChecked && behavior.Type == suite.Type.Id)
            )
            .Select(suite => suite.Type.Id.Value)
            .ToEquatableArray();

    /// <summary>What the user said of tests that are not there.</summary>
    public EquatableArray<TestWish> Wishes =>
        Behaviors
            .Where(behavior => behavior.IsChoosable)
            .Select(behavior => new TestWish(behavior.Type, behavior.Id, behavior.IsChecked))
            .ToEquatableArray();

    private IEnumerable<PreviewedBehavior> Behaviors => Members.SelectMany(member => member.Behaviors);

    /// <summary>Shows it.</summary>
    /// <param name="ide">The way to Visual Studio.</param>
    /// <param name="subject">What people call the subject.</param>
    /// <param name="cancellationToken">Closes the dialog.</param>
    /// <returns>Whether the user wants what is ticked to be written.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<bool> ShowAsync(VisualStudioExtensibility ide, string subject, CancellationToken cancellationToken) =>
        ide.ConfirmAsync(new PreviewControl(this), Strings.BehaviorsOf(subject), cancellationToken);
}

/// <summary>The content of the dialog.</summary>
/// <param name="preview">What it shows.</param>
internal sealed class PreviewControl(Preview preview) : RemoteUserControl(preview);

/// <summary>The texts of the preview that do not change.</summary>
[DataContract]
internal sealed class PreviewLabels
{
    /// <summary>Above the tree.</summary>
    [DataMember]
    public string Behaviors { get; } = Strings.PreviewBehaviors;

    /// <summary>Above the diff.</summary>
    [DataMember]
    public string Changes { get; } = Strings.PreviewChanges;

    /// <summary>What OK does.</summary>
    [DataMember]
    public string Hint { get; } = Strings.PreviewHint;
}

/// <summary>Where the suite of a type goes, and why.</summary>
/// <param name="suite">The suite.</param>
/// <param name="shorten">Shortens a path for people.</param>
[DataContract]
internal sealed class PreviewedSuite(SuiteSurvey suite, Func<string, string> shorten)
{
    /// <summary>The type and its file.</summary>
    [DataMember]
    public string Place { get; } = Strings.SuitePlace(suite.Type.ShortName, shorten(suite.FilePath));

    /// <summary>The test project and its framework.</summary>
    [DataMember]
    public string Project { get; } =
        Strings.SuiteProject(Path.GetFileNameWithoutExtension(suite.TestProject), Strings.NameOf(suite.Framework));

    /// <summary>The base with the reason.</summary>
    [DataMember]
    public string Base { get; } =
        suite.Base is { } found ? Strings.SuiteBase(found.DisplayName, found.Explanation) : Strings.NoSuiteBase;
}

/// <summary>A member with its behaviors; ticking it ticks all of them that can be chosen.</summary>
[DataContract]
internal sealed class PreviewedMember : Choosable
{
    /// <summary>Shows a member, ticked if any of its behaviors is.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="behaviors">Its behaviors.</param>
    public PreviewedMember(string name, IReadOnlyList<PreviewedBehavior> behaviors)
    {
        Name = name;
        IsChecked = behaviors.Any(behavior => behavior.IsChecked);
        foreach (var behavior in behaviors)
        {
            Behaviors.Add(behavior);
        }
    }

    /// <summary>Its name.</summary>
    [DataMember]
    public string Name { get; }

    /// <summary>Whether anything of it can be chosen.</summary>
    [DataMember]
    public bool IsChoosable => Behaviors.Any(behavior => behavior.IsChoosable);

    /// <summary>Its behaviors.</summary>
    [DataMember]
    public ObservableList<PreviewedBehavior> Behaviors { get; } = [];

    /// <inheritdoc/>
    protected override void OnChecked()
    {
        foreach (var behavior in Behaviors.Where(behavior => behavior.IsChoosable))
        {
            behavior.IsChecked = IsChecked;
        }
    }
}

/// <summary>A behavior with its test; one that is not there yet can be chosen.</summary>
[DataContract]
internal sealed class PreviewedBehavior : Choosable
{
    /// <summary>Shows a behavior, ticked unless somebody did without it before.</summary>
    /// <param name="type">The type under test.</param>
    /// <param name="test">The behavior and the state of its test.</param>
    public PreviewedBehavior(MemberId type, SurveyedTest test)
    {
        Type = type;
        Id = test.Id;
        IsChoosable = test.State is TestState.Missing or TestState.Declined;
        IsChecked = test.State is not (TestState.Declined or TestState.Orphan);
        Given = test.Behavior is { Given.Length: > 0 } promise ? Strings.Given(promise.Given) : "";
        When = test.Behavior is { When.Length: > 0 } act ? Strings.When(act.When) : "";
        Then = test.Behavior is { } behavior ? Strings.Then(behavior.Then) : test.Name;
        Fixtures = Strings.Fixtures(test.Fixtures, test.Missing);
        State = Strings.StateOf(test.State);
        Test = test.Name;
    }

    /// <summary>The type under test.</summary>
    public MemberId Type { get; }

    /// <summary>The id of the behavior.</summary>
    public string Id { get; }

    /// <summary>Whether the user may tick it.</summary>
    [DataMember]
    public bool IsChoosable { get; }

    /// <summary>The condition; empty for none.</summary>
    [DataMember]
    public string Given { get; }

    /// <summary>The act.</summary>
    [DataMember]
    public string When { get; }

    /// <summary>The outcome; the name of a test whose behavior is gone.</summary>
    [DataMember]
    public string Then { get; }

    /// <summary>The fixtures that serve it, and what is missing; empty for none.</summary>
    [DataMember]
    public string Fixtures { get; }

    /// <summary>How far its test is.</summary>
    [DataMember]
    public string State { get; }

    /// <summary>What screen readers say of it.</summary>
    [DataMember]
    public string Name => Then;

    /// <summary>The name of its test.</summary>
    [DataMember]
    public string Test { get; }
}
