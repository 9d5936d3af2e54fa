using System.Runtime.Serialization;
using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.UI;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Surveys;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.ToolWindows;

/// <summary>What the tool window shows: the behaviors of one type, and ways to their tests and members.</summary>
[DataContract]
internal sealed class BehaviorsModel : NotifyPropertyChangedObject
{
    private readonly ForgeHost _host;
    private string _subject = Strings.NoBehaviorsYet;

    /// <summary>Shows nothing yet. It lives as long as the extension, so it takes the way to Visual Studio from each click.</summary>
    /// <param name="host">What all parts share.</param>
    public BehaviorsModel(ForgeHost host)
    {
        _host = host;
        RefreshCommand = new AsyncCommand((_, context, token) => RefreshAsync(context, token));
        GoToTestCommand = new AsyncCommand(
            (row, context, token) => GoToAsync((row as BehaviorRow)?.Test, context, token)
        );
        GoToMemberCommand = new AsyncCommand(
            (row, context, token) => GoToAsync((row as BehaviorRow)?.Member, context, token)
        );
    }

    /// <summary>The texts that do not change.</summary>
    [DataMember]
    public BehaviorsLabels Labels { get; } = new();

    /// <summary>The type, or what to do to see one.</summary>
    [DataMember]
    public string Subject
    {
        get => _subject;
        private set => SetProperty(ref _subject, value);
    }

    /// <summary>The behaviors.</summary>
    [DataMember]
    public ObservableList<BehaviorRow> Rows { get; } = [];

    /// <summary>Shows the type at the caret.</summary>
    [DataMember]
    public IAsyncCommand RefreshCommand { get; }

    /// <summary>Opens the test of a row.</summary>
    [DataMember]
    public IAsyncCommand GoToTestCommand { get; }

    /// <summary>Opens the member of a row.</summary>
    [DataMember]
    public IAsyncCommand GoToMemberCommand { get; }

    /// <summary>Shows behaviors.</summary>
    /// <param name="subject">What people call the subject.</param>
    /// <param name="preview">Its behaviors.</param>
    public void Show(string subject, ForgePreview preview)
    {
        Subject = subject;
        Rows.Clear();
        foreach (var (suite, test) in preview.Suites.SelectMany(suite => suite.Tests, (suite, test) => (suite, test)))
        {
            Rows.Add(new(suite, test));
        }
    }

    private Task RefreshAsync(IClientContext context, CancellationToken cancellationToken) =>
        new Workbench(context.Extensibility, _host).RunAsync(
            new ShowBehaviors(this),
            Origin.Editor,
            context,
            cancellationToken
        );

    private static async Task GoToAsync(
        SourceLocation? place,
        IClientContext context,
        CancellationToken cancellationToken
    )
    {
        if (place is not null)
        {
            await context.Extensibility.GoToAsync(place, cancellationToken).ConfigureAwait(false);
        }
    }
}

/// <summary>The texts of the tool window that do not change.</summary>
[DataContract]
internal sealed class BehaviorsLabels
{
    /// <summary>On the button that shows the type at the caret.</summary>
    [DataMember]
    public string Refresh { get; } = Strings.Refresh;

    /// <summary>On the way to a test.</summary>
    [DataMember]
    public string GoToTest { get; } = Strings.GoToTest;

    /// <summary>On the way to a member.</summary>
    [DataMember]
    public string GoToMember { get; } = Strings.GoToMember;
}

/// <summary>A behavior with the state of its test.</summary>
/// <param name="suite">The suite.</param>
/// <param name="test">The behavior.</param>
[DataContract]
internal sealed class BehaviorRow(SuiteSurvey suite, SurveyedTest test)
{
    /// <summary>Where the test is; <see langword="null"/> if there is none.</summary>
    public SourceLocation? Test { get; } = test.Location;

    /// <summary>Where the member is, or the type; <see langword="null"/> if it is not from source.</summary>
    public SourceLocation? Member { get; } = test.Member?.Location ?? suite.Type.Location;

    /// <summary>How far the test is.</summary>
    [DataMember]
    public string State { get; } = Strings.StateOf(test.State);

    /// <summary>The member that promises it.</summary>
    [DataMember]
    public string MemberName { get; } = test.Member?.DisplayName ?? suite.Type.ShortName;

    /// <summary>The promise as one line; of an orphan, the name of the test.</summary>
    [DataMember]
    public string Promise { get; } =
        test.Behavior is { } behavior
            ? string.Join(
                ", ",
                new[]
                {
                    behavior.Given.Length == 0 ? "" : Strings.Given(behavior.Given),
                    Strings.When(behavior.When),
                    Strings.Then(behavior.Then),
                }.Where(clause => clause.Length > 0)
            )
            : test.Name;

    /// <summary>Whether there is a test to go to.</summary>
    [DataMember]
    public bool HasTest { get; } = test.Location is not null;

    /// <summary>Whether there is a member to go to.</summary>
    [DataMember]
    public bool HasMember { get; } = (test.Member?.Location ?? suite.Type.Location) is not null;
}
