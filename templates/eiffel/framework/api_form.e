note
	description: "[
		The fields of a form on their way into a body: application/x-www-form-urlencoded, or a multipart type. What the
		document does not say of a field is as in the OpenAPI Specification (3.1.1, Encoding Object): an object is JSON,
		an array a field for each item.
	]"

class
	API_FORM

create
	make,
	make_multipart

feature {NONE} -- Initialization

	make
			-- An empty form.
		do
			create json
			create url
			create pairs.make_empty
			create declared.make (4)
			create first_parts.make (0)
		end

	make_multipart (a_media_type: READABLE_STRING_8)
			-- An empty form whose fields are parts of `a_media_type'.
		require
			multipart: a_media_type.starts_with ("multipart/")
		do
			make
			create parts.make (a_media_type)
		ensure
			multipart: is_multipart
		end

feature -- Access

	content_type: STRING_8
			-- The media type of the body, with the boundary of a multipart one.
		do
			if attached parts as l_parts then
				Result := l_parts.content_type
			else
				Result := "application/x-www-form-urlencoded"
			end
		end

	body: STRING_8
			-- The whole body, with the content of files.
		do
			Result := content.octets
		end

	content: API_BODY
			-- The body; files are read when it is sent.
		do
			if attached parts as l_parts then
				Result := l_parts.body
			else
				create Result.make_with_octets (pairs)
			end
		end

feature -- Status report

	is_multipart: BOOLEAN
			-- Is it made of parts?
		do
			Result := parts /= Void
		end

feature -- Element change

	put (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE; a_type, a_style: READABLE_STRING_8; a_is_exploded, a_is_reserved: BOOLEAN)
			-- Add a field. `a_type' is its media type, `a_style' how an array or object is written, or
			-- "text" where a text is of that type as it is; both may be empty.
		do
			if a_style.same_string ("text") then
				add (a_name, json.text_of (a_value), a_type)
			elseif a_style.starts_with ("deep") then
				put_deep (a_name, a_value, a_style)
			elseif attached {JSON_OBJECT} a_value as l_object and then not a_style.is_empty and then is_multipart then
				put_members (a_name, l_object, a_type, a_style, a_is_exploded)
			elseif not a_style.is_empty and not is_multipart then
				add_pairs ((create {API_PARAMETER}.make (a_name, a_value, a_style, a_is_exploded, a_is_reserved)).in_query)
			elseif a_type.has_substring ("json") then
				add (a_name, as_json (a_value), a_type)
			elseif attached {JSON_ARRAY} a_value as l_array then
				put_array (a_name, l_array, a_type, a_style, a_is_exploded)
			else
				put_item (a_name, a_value, a_type)
			end
		end

	put_file (a_name: READABLE_STRING_GENERAL; a_file: API_FILE; a_type: READABLE_STRING_8)
			-- Add a file; the document says that it is of `a_type', if that is not empty.
		require
			readable: a_file.is_readable
		do
			if attached parts as l_parts then
				l_parts.extend_file (a_name, a_file, a_type)
			else
				add_pairs (url.form_encoded (a_name) + "=" + url.form_encoded (a_file.content))
			end
		end

	put_files (a_name: READABLE_STRING_GENERAL; a_files: READABLE_INDEXABLE [API_FILE]; a_type: READABLE_STRING_8)
			-- Add files that have the name of their field in common.
		local
			i: INTEGER
		do
			from
				i := a_files.lower
			until
				i > a_files.upper
			loop
				put_file (a_name, a_files [i], a_type)
				i := i + 1
			end
		end

	declare (a_name: READABLE_STRING_GENERAL; a_encoding: API_ENCODING)
			-- Write the field called `a_name' like that, where `put_all' has it.
		do
			declared.force (a_encoding, a_name)
		end

	declare_part (a_encoding: API_ENCODING)
			-- Write the next of the first parts like that, where `put_in_order' has it.
		do
			first_parts.extend (a_encoding)
		end

	declare_others (a_encoding: API_ENCODING)
			-- Write the parts behind the first ones like that.
		do
			other_parts := a_encoding
		end

	put_in_order (a_value: JSON_VALUE)
			-- Add a part without a name for each item of an array.
		local
			i: INTEGER
		do
			if attached {JSON_ARRAY} a_value as l_array then
				from
					i := 1
				until
					i > l_array.count
				loop
					if part_type (i).has_substring ("json") then
						add ("", as_json (l_array.i_th (i)), part_type (i))
					else
						put_item ("", l_array.i_th (i), part_type (i))
					end
					i := i + 1
				end
			end
		end

	put_files_in_order (a_files: READABLE_INDEXABLE [API_FILE])
			-- Add a part without a name for each file.
		local
			i: INTEGER
		do
			from
				i := a_files.lower
			until
				i > a_files.upper
			loop
				put_file ("", a_files [i], part_type (i - a_files.lower + 1))
				i := i + 1
			end
		end

	put_all (a_value: JSON_VALUE)
			-- Add a field for each member of an object that is not null.
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			if attached {JSON_OBJECT} a_value as l_object then
				from
					l_cursor := l_object.new_cursor
				until
					l_cursor.after
				loop
					if not attached {JSON_NULL} l_cursor.item then
						if attached declared.item (json.to_text (l_cursor.key)) as l_encoding then
							put (json.to_text (l_cursor.key), l_cursor.item, l_encoding.media_type, l_encoding.style, l_encoding.is_exploded, l_encoding.is_reserved)
						else
							put (json.to_text (l_cursor.key), l_cursor.item, "", "", True, False)
						end
					end
					l_cursor.forth
				end
			end
		end

feature {NONE} -- Implementation

	Json_type: STRING_8 = "application/json"
			-- The media type of an object.

	json: API_JSON
			-- What turns values into text.

	url: API_URL
			-- What encodes.

	declared: API_TABLE [API_ENCODING]
			-- How fields are written of which the document says it, by their names.

	first_parts: ARRAYED_LIST [API_ENCODING]
			-- How the first parts without names are written.

	other_parts: detachable API_ENCODING
			-- How those behind them are written.

	part_type (a_index: INTEGER): STRING_8
			-- The media type of a part without a name; empty where the document does not say one.
		do
			if a_index <= first_parts.count then
				Result := first_parts.i_th (a_index).media_type
			elseif attached other_parts as l_others then
				Result := l_others.media_type
			else
				create Result.make_empty
			end
		end

	pairs: STRING_8
			-- The body of a form without parts.

	parts: detachable API_FORM_PARTS
			-- The parts; Void in a form without.

	add (a_name, a_value: READABLE_STRING_GENERAL; a_type: READABLE_STRING_8)
			-- Add one field.
		do
			if attached parts as l_parts then
				l_parts.extend (a_name, a_value, a_type)
			else
				add_pairs (url.form_encoded (a_name) + "=" + url.form_encoded (a_value))
			end
		end

	add_pairs (a_pairs: READABLE_STRING_8)
			-- Add encoded pairs of names and values.
		do
			if not pairs.is_empty and not a_pairs.is_empty then
				pairs.append_character ('&')
			end
			pairs.append (a_pairs)
		end

	as_json (a_value: JSON_VALUE): STRING_32
			-- `a_value' as JSON text.
		do
			Result := {UTF_CONVERTER}.utf_8_string_8_to_string_32 (a_value.representation)
		end

	if_empty (a_text, a_other: READABLE_STRING_8): READABLE_STRING_8
			-- `a_text', or `a_other' where it is empty.
		do
			if a_text.is_empty then
				Result := a_other
			else
				Result := a_text
			end
		end

	put_array (a_name: READABLE_STRING_GENERAL; a_array: JSON_ARRAY; a_type, a_style: READABLE_STRING_8; a_is_exploded: BOOLEAN)
			-- Add the items of an array: joined, or each for itself.
		local
			i: INTEGER
			l_joined: STRING_32
		do
			if not a_style.is_empty and not a_is_exploded then
				create l_joined.make_empty
				from
					i := 1
				until
					i > a_array.count
				loop
					if i > 1 then
						l_joined.append (delimiter (a_style))
					end
					l_joined.append (json.text_of (a_array.i_th (i)))
					i := i + 1
				end
				add (a_name, l_joined, a_type)
			else
				from
					i := 1
				until
					i > a_array.count
				loop
					put_item (a_name, a_array.i_th (i), a_type)
					i := i + 1
				end
			end
		end

	put_item (a_name: READABLE_STRING_GENERAL; a_item: JSON_VALUE; a_type: READABLE_STRING_8)
			-- Add a value that is no array, or an item of one: an object or an array in an array is JSON.
		do
			if attached {JSON_OBJECT} a_item or attached {JSON_ARRAY} a_item then
				add (a_name, as_json (a_item), if_empty (a_type, Json_type))
			else
				add (a_name, json.text_of (a_item), a_type)
			end
		end

	delimiter (a_style: READABLE_STRING_8): STRING_32
			-- What stands between the items of an array.
		do
			if a_style ~ "space" then
				Result := {STRING_32} " "
			elseif a_style ~ "pipe" then
				Result := {STRING_32} "|"
			elseif a_style ~ "tab" then
				Result := {STRING_32} "%T"
			else
				Result := {STRING_32} ","
			end
		end

	put_members (a_name: READABLE_STRING_GENERAL; a_object: JSON_OBJECT; a_type, a_style: READABLE_STRING_8; a_is_exploded: BOOLEAN)
			-- Add the members of an object: joined, or each for itself.
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
			l_joined: STRING_32
		do
			create l_joined.make_empty
			from
				l_cursor := a_object.new_cursor
			until
				l_cursor.after
			loop
				if a_is_exploded then
					put (json.to_text (l_cursor.key), l_cursor.item, "", "", True, False)
				elseif not attached {JSON_NULL} l_cursor.item then
					if not l_joined.is_empty then
						l_joined.append (delimiter (a_style))
					end
					l_joined.append (json.to_text (l_cursor.key))
					l_joined.append (delimiter (a_style))
					l_joined.append (json.text_of (l_cursor.item))
				end
				l_cursor.forth
			end
			if not a_is_exploded then
				add (a_name, l_joined, a_type)
			end
		end

	put_deep (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE; a_style: READABLE_STRING_8)
			-- Add a field with brackets for each member at any depth.
		local
			i: INTEGER
			l_fields: API_BRACKETS
		do
			create l_fields.make (a_name, a_value, a_style)
			from
				i := 1
			until
				i > l_fields.count
			loop
				add (l_fields.names.i_th (i), l_fields.texts.i_th (i), "")
				i := i + 1
			end
		end

end
