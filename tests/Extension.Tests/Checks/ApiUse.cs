using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>What an assembly uses of the API: types and members by their definitions in the stand-in.</summary>
internal static class ApiUse
{
    /// <summary>All that a type declares itself.</summary>
    public const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>The assembly that stands for the API.</summary>
    public static Assembly Api { get; } = typeof(Microsoft.VisualStudio.Extensibility.ExtensibilityPoint).Assembly;

    /// <summary>What an assembly uses.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="image">The same as a file.</param>
    /// <param name="sources">What it was compiled from: constants leave no trace in it.</param>
    public static IReadOnlySet<MemberInfo> Of(Assembly assembly, Stream image, Compilation sources) =>
        References(assembly.ManifestModule, image)
            .Concat(Overrides(assembly))
            .Concat(Constants(sources))
            .Select(Definition)
            .ToHashSet();

    /// <summary>The definition that a member stands for: the open generic one, and the property of an accessor.</summary>
    public static MemberInfo Definition(MemberInfo member)
    {
        var open = member is MethodBase or FieldInfo ? member.Module.ResolveMember(member.MetadataToken)! : member;
        return open is MethodInfo { IsSpecialName: true } accessor && OwnerOf(accessor) is { } owner ? owner : open;
    }

    private static MemberInfo? OwnerOf(MethodInfo accessor) =>
        accessor
            .DeclaringType!.GetMembers(Declared)
            .FirstOrDefault(member =>
                member switch
                {
                    PropertyInfo property => property.GetAccessors(nonPublic: true).Contains(accessor),
                    EventInfo @event => @event.AddMethod == accessor || @event.RemoveMethod == accessor,
                    _ => false,
                }
            );

    private static List<MemberInfo> References(Module module, Stream image)
    {
        using var file = new PEReader(image);
        var reader = file.GetMetadataReader();
        var types = reader.TypeReferences.Where(type => IsOfApi(reader, type)).Select(type => (EntityHandle)type);
        var members = reader
            .MemberReferences.Where(member => IsOfApi(reader, reader.GetMemberReference(member).Parent))
            .Select(member => (EntityHandle)member);
        return [.. types.Concat(members).Select(handle => module.ResolveMember(MetadataTokens.GetToken(handle))!)];
    }

    private static bool IsOfApi(MetadataReader reader, EntityHandle handle) =>
        handle.Kind switch
        {
            HandleKind.TypeReference => IsOfApi(
                reader,
                reader.GetTypeReference((TypeReferenceHandle)handle).ResolutionScope
            ),
            HandleKind.TypeSpecification => GenericType(reader, (TypeSpecificationHandle)handle) is { } type
                && IsOfApi(reader, type),
            HandleKind.AssemblyReference => reader.StringComparer.Equals(
                reader.GetAssemblyReference((AssemblyReferenceHandle)handle).Name,
                Api.GetName().Name!
            ),
            _ => false,
        };

    private static EntityHandle? GenericType(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var signature = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        _ = signature.ReadCompressedInteger(); // class or value type
        return signature.ReadTypeHandle();
    }

    // an override names what it overrides nowhere
    private static IEnumerable<MemberInfo> Overrides(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMethods(Declared)
        let root = method.GetBaseDefinition()
        where root.DeclaringType!.Assembly == Api
        select root;

    private static IEnumerable<MemberInfo> Constants(Compilation sources) =>
        from tree in sources.SyntaxTrees
        let model = sources.GetSemanticModel(tree)
        from access in tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        let field = model.GetSymbolInfo(access).Symbol as IFieldSymbol
        where field is { HasConstantValue: true } && IsApi(field.ContainingAssembly)
        select Api.GetType(field.ContainingType.ToDisplayString(), throwOnError: true)!.GetField(field.Name)!;

    /// <summary>Whether an assembly is the one that stands for the API.</summary>
    public static bool IsApi(IAssemblySymbol assembly) =>
        string.Equals(assembly.Name, Api.GetName().Name, StringComparison.Ordinal);
}
