note
	description: "[
		An object or array as fields with brackets (`deepObject'): `name[key]' for each member at any depth. Where the
		style does not say how items of an array are told apart, they repeat its name; they are numbered, as in
		`name[0][key]', where one of them is an array or an object, where the array stands in one that is numbered, and
		where it is the whole value and not called `name[]'.
	]"

class
	API_BRACKETS

create
	make

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE; a_style: READABLE_STRING_8)
			-- The fields of `a_value', which is called `a_name'. `a_style' is `deep', or `deep-' and how items are told
			-- apart: indices, brackets, repeat.
		local
			l_name: STRING_32
		do
			create json
			create names.make (4)
			create texts.make (4)
			arrays := a_style.to_string_8
			arrays.replace_substring_all ("deep-", "")
			arrays.replace_substring_all ("deep", "")
			create l_name.make_from_string_general (a_name)
			if attached {JSON_ARRAY} a_value as l_array and then l_name.ends_with ({STRING_32} "[]") and then not (arrays ~ "repeat") then
				l_name.remove_tail (2)
				if arrays.is_empty and then is_flat (l_array) then
					arrays := "brackets"
				end
			end
			add (l_name, a_value, attached {JSON_ARRAY} a_value)
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

	arrays: STRING_8
			-- How items are told apart; empty where the style does not say it.

	add (a_name: STRING_32; a_value: JSON_VALUE; a_is_numbered: BOOLEAN)
			-- Add the fields of a value at any depth.
		local
			i: INTEGER
			l_is_numbered: BOOLEAN
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			if attached {JSON_OBJECT} a_value as l_object then
				from
					l_cursor := l_object.new_cursor
				until
					l_cursor.after
				loop
					add (a_name + {STRING_32} "[" + json.to_text (l_cursor.key) + {STRING_32} "]", l_cursor.item, a_is_numbered)
					l_cursor.forth
				end
			elseif attached {JSON_ARRAY} a_value as l_array then
				l_is_numbered := arrays ~ "indices" or else (arrays.is_empty and then (a_is_numbered or else not is_flat (l_array)))
				from
					i := 1
				until
					i > l_array.count
				loop
					if l_is_numbered then
						add (a_name + {STRING_32} "[" + (i - 1).out + {STRING_32} "]", l_array.i_th (i), True)
					elseif arrays ~ "brackets" then
						add (a_name + {STRING_32} "[]", l_array.i_th (i), False)
					else
						add (a_name, l_array.i_th (i), False)
					end
					i := i + 1
				end
			else
				names.extend (a_name)
				texts.extend (json.text_of (a_value))
			end
		end

	is_flat (a_array: JSON_ARRAY): BOOLEAN
			-- Is no item an array or an object?
		local
			i: INTEGER
		do
			from
				Result := True
				i := 1
			until
				i > a_array.count or not Result
			loop
				Result := not (attached {JSON_ARRAY} a_array.i_th (i) or attached {JSON_OBJECT} a_array.i_th (i))
				i := i + 1
			end
		end

end
