note
	description: "[
		A JSON object as it was read: its members in their order. The table that other objects are is made when somebody
		asks for it, which few do: the fields of a class are read from the members.
	]"

class
	API_JSON_OBJECT

inherit
	JSON_OBJECT
		redefine
			items,
			count,
			is_empty
		end

create
	make_read

feature {NONE} -- Initialization

	make_read (a_keys: SPECIAL [JSON_STRING]; a_values: SPECIAL [JSON_VALUE])
			-- The object whose members have these names, each once, and these values.
		require
			same_count: a_keys.count = a_values.count
		do
			keys := a_keys
			values := a_values
		ensure
			keys_set: keys = a_keys
			values_set: values = a_values
		end

feature -- Access

	keys: SPECIAL [JSON_STRING]
			-- The names of the members, as they were read.

	values: SPECIAL [JSON_VALUE]
			-- Their values.

feature -- Status report

	is_opened: BOOLEAN
			-- Is there a table, so that members may not be those that were read any more?

	is_empty: BOOLEAN
			-- <Precursor>
		do
			Result := count = 0
		end

feature -- Measurement

	count: INTEGER
			-- <Precursor>
		do
			if is_opened then
				Result := items.count
			else
				Result := keys.count
			end
		end

feature {NONE} -- Implementation

	items: HASH_TABLE [JSON_VALUE, JSON_STRING]
			-- <Precursor>
		local
			i: INTEGER
		attribute
			create Result.make (keys.count)
			from
				i := 0
			until
				i >= keys.count
			loop
				Result.extend (values [i], keys [i])
				i := i + 1
			end
			is_opened := True
		end

end
