using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Fixtures.Offers;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Scaffolding.Homes;

/// <summary>Finds fixtures that one subject has for itself and that another needs as well: they belong into a base above both.</summary>
/// <param name="project">The test project.</param>
/// <param name="tests">Its compilation.</param>
internal sealed class MoveAdvice(OpenedTestProject project, Compilation tests)
{
    private readonly Lazy<TestProjectIndex> _index = new(() => TestProjectIndex.Of(project));

    /// <summary>Looks for a fixture of another subject.</summary>
    /// <param name="type">The dependency.</param>
    /// <param name="user">The subject that needs it.</param>
    /// <returns>The fixture as people name it: <c>OrderTestBase.Clock</c>; <see langword="null"/> if no other subject has one.</returns>
    public string? Find(ITypeSymbol type, ScaffoldSubject user) =>
        _index
            .Value.Candidates.Where(candidate => candidate.Folder is not null && IsOfOther(candidate, user))
            .SelectMany(candidate => candidate.Definition.GetMembers())
            .Where(member =>
                member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
                && member.DeclaredAccessibility != Accessibility.Private
            )
            .Where(member =>
                tests.ClassifyCommonConversion(FixtureWriter.Unwrap(TypeOf(member)), type)
                    is { Exists: true, IsImplicit: true }
            )
            .Select(member => $"{member.ContainingType.Name}.{member.Name}")
            .FirstOrDefault();

    private static bool IsOfOther(BaseCandidate candidate, ScaffoldSubject user)
    {
        var topic = BaseNames.TopicOf(candidate.Definition.Name);
        return topic.Length > 0
            && !string.Equals(topic, user.Name, StringComparison.Ordinal)
            && user.Loaded.Project.Assembly.TypeNames.Contains(topic)
            && !string.Equals(
                user.Fixtures.Base?.Id.Value,
                candidate.Definition.GetDocumentationCommentId(),
                StringComparison.Ordinal
            );
    }

    private static ITypeSymbol TypeOf(ISymbol member) =>
        member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
}
