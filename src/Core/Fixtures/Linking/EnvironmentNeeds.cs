using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;

namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>Tells which parts of the environment a behavior needs, by its words and by the types of its member.</summary>
internal static class EnvironmentNeeds
{
    private static readonly string[] Times = ["TimeSpan", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly"];
    private static readonly string[] FileTypes = ["FileInfo", "DirectoryInfo", "FileSystemInfo", "FileStream"];

    /// <summary>The parts that a behavior needs.</summary>
    /// <param name="behavior">The behavior.</param>
    /// <param name="words">Its words.</param>
    /// <param name="member">Its member; <see langword="null"/> for the type itself.</param>
    /// <param name="contract">The contract of the member; <see langword="null"/> for the type itself.</param>
    /// <param name="isGuard"><see langword="true"/> if an argument is refused, which happens before anything else.</param>
    /// <param name="takesClock"><see langword="true"/> if a clock can be passed to the subject.</param>
    public static EnvironmentRoles Of(
        Behavior behavior,
        BehaviorWords words,
        ISymbol? member,
        MemberContract? contract,
        bool isGuard,
        bool takesClock
    )
    {
        var parameters = ParametersOf(member);
        var needs = parameters.Any(parameter =>
            EnvironmentTypes.RolesOf(parameter.Name, parameter.Type) == EnvironmentRoles.Cancellation
        )
            ? EnvironmentRoles.Cancellation
            : EnvironmentRoles.None;
        if (isGuard)
        {
            return needs;
        }

        var isTimed = takesClock && behavior.Outcome.Kind != OutcomeKind.Throws && HasTime(member, parameters);
        isTimed |= contract is { Asynchrony: not Asynchrony.None } && words.SpeaksOfWaiting;
        needs |= words.SpeaksOfTime || isTimed ? EnvironmentRoles.Clock : EnvironmentRoles.None;
        needs |= words.SpeaksOfLogging ? EnvironmentRoles.Logger | EnvironmentRoles.Output : EnvironmentRoles.None;
        needs |= words.SpeaksOfOutput ? EnvironmentRoles.Output : EnvironmentRoles.None;
        needs |=
            words.SpeaksOfFiles || HasFiles(member, parameters, contract)
                ? EnvironmentRoles.Folder
                : EnvironmentRoles.None;
        return needs;
    }

    /// <summary>The parameters of a method or indexer, after the receiver of an extension block.</summary>
    public static IReadOnlyList<IParameterSymbol> ParametersOf(ISymbol? member)
    {
        IReadOnlyList<IParameterSymbol> own = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
        return member is { IsStatic: false, ContainingType.ExtensionParameter: { } receiver }
            ? [receiver, .. own]
            : own;
    }

    private static bool HasTime(ISymbol? member, IReadOnlyList<IParameterSymbol> parameters) =>
        member is { IsStatic: false }
        && (
            IsOneOf(Times, ResultOf(member))
            || parameters.Any(parameter => !parameter.IsOptional && IsOneOf(Times, parameter.Type))
        );

    private static bool HasFiles(
        ISymbol? member,
        IReadOnlyList<IParameterSymbol> parameters,
        MemberContract? contract
    ) =>
        IsOneOf(FileTypes, ResultOf(member))
        || parameters.Any(parameter =>
            IsOneOf(FileTypes, parameter.Type)
            || (
                parameter.Type.SpecialType == SpecialType.System_String
                && (IsNamedForFiles(parameter.Name) || IsPathOfFiles(parameter.Name, contract))
            )
        );

    private static bool IsNamedForFiles(string name) => NameWords.Of(name).Any(BehaviorWords.AreOfFiles);

    // a path may be one of a resource or of a key: the documentation must say which
    private static bool IsPathOfFiles(string name, MemberContract? contract) =>
        NameWords.Of(name).Contains("Path", StringComparer.Ordinal)
        && contract is not null
        && contract
            .Documentation.Nodes.SelectMany(tag => tag.Children)
            .Any(node => node.Kind == DocNodeKind.Text && BehaviorWords.AreOfFiles(node.Value));

    private static ITypeSymbol? ResultOf(ISymbol? member) =>
        member switch
        {
            IMethodSymbol method => Offers.FixtureWriter.Unwrap(method.ReturnType),
            IPropertySymbol property => property.Type,
            _ => null,
        };

    private static bool IsOneOf(string[] names, ITypeSymbol? type) =>
        type switch
        {
            null => false,
            INamedTypeSymbol
            {
                OriginalDefinition.SpecialType: SpecialType.System_Nullable_T,
                TypeArguments: [var value]
            } => IsOneOf(names, value),
            _ => names.Contains(type.Name, StringComparer.Ordinal) && TypeNames.IsIn(type, "System"),
        };
}
