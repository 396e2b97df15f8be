note
	description: "[
		A body that is one item after the other: JSON lines, a JSON text sequence (RFC 7464), or server-sent events,
		each of which is data, a text, or an object with the fields of an event.
	]"

class
	API_ITEMS

create
	make_lines,
	make_sequence,
	make_events,
	make_texts,
	make_envelopes

feature {NONE} -- Initialization

	make_lines (a_items: JSON_VALUE)
			-- A line for each item.
		do
			write (a_items, "", "%N")
		end

	make_sequence (a_items: JSON_VALUE)
			-- A record for each item.
		do
			write (a_items, "%/0x1E/", "%N")
		end

	make_events (a_items: JSON_VALUE)
			-- An event for each item, which is its data.
		do
			write (a_items, "data: ", "%N%N")
		end

	make_texts (a_items: JSON_VALUE)
			-- An event for each item, which is its data as a text.
		local
			i: INTEGER
		do
			create json
			create body.make_empty
			if attached {JSON_ARRAY} a_items as l_array then
				from
					i := 1
				until
					i > l_array.count
				loop
					add_field ("data", l_array.i_th (i))
					body.append_character ('%N')
					i := i + 1
				end
			end
		end

	make_envelopes (a_items: JSON_VALUE)
			-- An event for each item, which has its fields.
		local
			i: INTEGER
		do
			create json
			create body.make_empty
			if attached {JSON_ARRAY} a_items as l_array then
				from
					i := 1
				until
					i > l_array.count
				loop
					if attached {JSON_OBJECT} l_array.i_th (i) as l_event then
						add_event (l_event)
					end
					i := i + 1
				end
			end
		end

feature -- Access

	body: STRING_8
			-- The octets.

feature {NONE} -- Implementation

	json: API_JSON
			-- What turns values into text.

	write (a_items: JSON_VALUE; a_before, a_behind: STRING_8)
			-- Write the JSON of each item between two texts.
		local
			i: INTEGER
		do
			create json
			create body.make_empty
			if attached {JSON_ARRAY} a_items as l_array then
				from
					i := 1
				until
					i > l_array.count
				loop
					body.append (a_before)
					body.append (l_array.i_th (i).representation)
					body.append (a_behind)
					i := i + 1
				end
			end
		end

	add_event (a_event: JSON_OBJECT)
			-- Write the fields of an event, its data last.
		local
			i: INTEGER
			l_names: ARRAY [STRING_8]
		do
			l_names := <<"comment", "event", "id", "retry", "data">>
			from
				i := l_names.lower
			until
				i > l_names.upper
			loop
				if attached a_event.item (json.from_text (l_names.item (i))) as l_value and then not attached {JSON_NULL} l_value then
					if l_names.item (i) ~ "comment" then
						add_field ("", l_value)
					else
						add_field (l_names.item (i), l_value)
					end
				end
				i := i + 1
			end
			body.append_character ('%N')
		end

	add_field (a_name: STRING_8; a_value: JSON_VALUE)
			-- Write a line of an event for each line of a value.
		local
			i: INTEGER
			l_lines: LIST [STRING_8]
			l_text: STRING_8
		do
			l_text := {UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (json.text_of (a_value))
			l_text.prune_all ('%R')
			l_lines := l_text.split ('%N')
			from
				i := 1
			until
				i > l_lines.count
			loop
				body.append (a_name)
				body.append (": ")
				body.append (l_lines.i_th (i))
				body.append_character ('%N')
				i := i + 1
			end
		end

end
