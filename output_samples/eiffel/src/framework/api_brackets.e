note
	description: "[
		An object or array as fields with brackets (`deepObject'): `name[key]' for each member at any depth. The items of
		an array have its name in common; those that are arrays or objects themselves have their place too, as in
		`name[0][key]', so that what belongs together stays so.
	]"

class
	API_BRACKETS

create
	make

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE)
			-- The fields of `a_value', which is called `a_name'.
		do
			create json
			create names.make (4)
			create texts.make (4)
			add (a_name.to_string_32, a_value)
		end

feature -- Access

	names: ARRAYED_LIST [STRING_32]
			-- The names of the fields.

	texts: ARRAYED_LIST [STRING_32]
			-- Their values, as long as `names'.

	count: INTEGER
			-- How many fields there are.
		do
			Result := names.count
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What turns values into text.

	add (a_name: STRING_32; a_value: JSON_VALUE)
			-- Add the fields of a value at any depth.
		local
			i: INTEGER
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			if attached {JSON_OBJECT} a_value as l_object then
				from
					l_cursor := l_object.new_cursor
				until
					l_cursor.after
				loop
					add (a_name + {STRING_32} "[" + json.to_text (l_cursor.key) + {STRING_32} "]", l_cursor.item)
					l_cursor.forth
				end
			elseif attached {JSON_ARRAY} a_value as l_array then
				from
					i := 1
				until
					i > l_array.count
				loop
					if is_structured (l_array.i_th (i)) then
						add (a_name + {STRING_32} "[" + (i - 1).out + {STRING_32} "]", l_array.i_th (i))
					else
						add (a_name, l_array.i_th (i))
					end
					i := i + 1
				end
			else
				names.extend (a_name)
				texts.extend (json.text_of (a_value))
			end
		end

	is_structured (a_value: JSON_VALUE): BOOLEAN
			-- Is it an array or an object?
		do
			Result := attached {JSON_ARRAY} a_value or attached {JSON_OBJECT} a_value
		end

end
