using System.Reflection;
using System.Runtime.Serialization;
using Microsoft.VisualStudio.Extensibility.UI;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>What Remote UI sends of a view model to Visual Studio.</summary>
internal static class RemoteData
{
    private const string WhileRunning = "RunningCommandsCount.IsZero";

    /// <summary>The type that a path of a binding leads to.</summary>
    /// <param name="context">The type of the data context.</param>
    /// <param name="path">The path; empty for the context itself.</param>
    /// <param name="last">The property that the path ends in; <see langword="null"/> for none.</param>
    /// <param name="reason">Why it leads nowhere; <see langword="null"/> if it leads somewhere.</param>
    public static Type Follow(Type context, string path, out PropertyInfo? last, out string? reason)
    {
        (last, reason) = (null, null);
        var parts = path is "" or "." ? [] : path.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            if (context == typeof(IAsyncCommand) && string.Join('.', parts[i..]) is WhileRunning)
            {
                last = null;
                return typeof(bool);
            }

            last = context.GetProperty(parts[i]);
            if (last is null || !last.IsDefined(typeof(DataMemberAttribute)))
            {
                reason = $"{context.Name} has no data member {parts[i]}";
                return context;
            }

            context = last.PropertyType;
        }

        return context;
    }

    /// <summary>The type of the elements of a collection; <see langword="null"/> if it is none.</summary>
    public static Type? ElementOf(Type type) =>
        type == typeof(string)
            ? null
            : type.GetInterfaces()
                .Append(type)
                .FirstOrDefault(contract =>
                    contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                )
                ?.GetGenericArguments()[0];

    /// <summary>What of a view model, and of all that it holds, cannot be sent or would not be followed.</summary>
    public static IEnumerable<string> FindingsAbout(Type model) => FindingsAbout(model, []);

    private static IEnumerable<string> FindingsAbout(Type model, HashSet<Type> seen)
    {
        if (!seen.Add(model))
        {
            return [];
        }

        var bare = BasesOf(model)
            .Where(type => !type.IsDefined(typeof(DataContractAttribute), inherit: false))
            .Select(type => $"{type.Name} is no data contract");
        var members = model.GetProperties().Where(member => member.IsDefined(typeof(DataMemberAttribute))).ToList();
        // what can be set later has to tell of it
        var silent = members
            .Where(member => member.CanWrite && !model.IsSubclassOf(typeof(NotifyPropertyChangedObject)))
            .Select(member => $"{model.Name}.{member.Name} changes and nobody is told");
        return [.. bare, .. silent, .. members.SelectMany(member => FindingsAbout(model, member, seen))];
    }

    private static IEnumerable<string> FindingsAbout(Type model, PropertyInfo member, HashSet<Type> seen)
    {
        var type = ElementOf(member.PropertyType) ?? member.PropertyType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return IsSimple(type) ? []
            : type.IsDefined(typeof(DataContractAttribute), inherit: false) ? FindingsAbout(type, seen)
            : [$"{model.Name}.{member.Name} is a {type.Name}, which cannot be sent"];
    }

    private static bool IsSimple(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type == typeof(decimal)
        || type == typeof(DateTime)
        || type == typeof(IAsyncCommand);

    // those of the API are what they are
    private static IEnumerable<Type> BasesOf(Type model)
    {
        for (var type = model; type != typeof(object) && type.Assembly != ApiUse.Api; type = type.BaseType!)
        {
            yield return type;
        }
    }
}
