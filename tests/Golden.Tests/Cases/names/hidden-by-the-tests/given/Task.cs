namespace Shop
{
    /// <summary>Something to do.</summary>
    public class Task
    {
        /// <summary>Ends the task.</summary>
        public System.Threading.Tasks.Task EndAsync() => System.Threading.Tasks.Task.CompletedTask;
    }

    /// <summary>Someone who buys.</summary>
    public class Customer
    {
        /// <summary>Forgets the address.</summary>
        public void Forget() { }
    }
}
