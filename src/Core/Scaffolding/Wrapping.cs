using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>Opens and closes tasks.</summary>
internal static class Wrapping
{
    /// <summary>What a task gives; another type is itself.</summary>
    public static ITypeSymbol Open(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [var inner] } && IsTask(type) ? inner : type;

    /// <summary>Says whether a type is a task that gives nothing.</summary>
    public static bool IsVoidTask(ITypeSymbol type) => type is INamedTypeSymbol { Arity: 0 } && IsTask(type);

    /// <summary>Says whether a member of this type gives nothing to its caller, at once or later.</summary>
    public static bool IsVoid(ITypeSymbol type) => type.SpecialType == SpecialType.System_Void || IsVoidTask(type);

    /// <summary>Makes a task that is done.</summary>
    /// <param name="value">What it gives, an expression; not looked at for a task that gives nothing.</param>
    /// <param name="type">The type of the task; another type gets the value as it is.</param>
    /// <param name="names">Writes types.</param>
    public static string Close(string value, ITypeSymbol type, CodeNames names) =>
        !IsTask(type) ? value
        : IsVoidTask(type)
            ? TypeNames.FullNameOf(type) is "System.Threading.Tasks.Task" ? $"{names.Plain(type)}.CompletedTask"
                : $"default({names.Plain(type)})"
        : TypeNames.FullNameOf(type) is "System.Threading.Tasks.Task"
            ? $"{names.Of("System.Threading.Tasks.Task")}.FromResult<{names.Of(Open(type))}>({value})"
        : $"new {names.Plain(type)}({value})";

    private static bool IsTask(ITypeSymbol type) =>
        TypeNames.FullNameOf(type) is "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask";
}
