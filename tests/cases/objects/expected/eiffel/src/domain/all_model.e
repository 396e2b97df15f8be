note
	description: "All."

class
	ALL_MODEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	typed_field: detachable TYPED_MODEL
			-- The JSON field `typed'.

	free: detachable FREE
			-- The JSON field `free'.

	dates: detachable DATES
			-- The JSON field `dates'.

	by_pattern: detachable BY_PATTERN
			-- The JSON field `by_pattern'.

	loose: detachable LOOSE
			-- The JSON field `loose'.

	closed: detachable CLOSED
			-- The JSON field `closed'.

	merged: detachable MERGED
			-- The JSON field `merged'.

	unevaluated: detachable UNEVALUATED
			-- The JSON field `unevaluated'.

	map: detachable STRING_TABLE [MAP_VALUE]
			-- The JSON field `map'.

	closed_map: detachable STRING_TABLE [INTEGER_64]
			-- The JSON field `closed_map'.

	empty: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `empty'.

	tuples: detachable TUPLES
			-- The JSON field `tuples'.

	spelled: detachable SPELLED
			-- The JSON field `spelled'.

feature -- Element change

	set_typed_field (a_typed_field: detachable TYPED_MODEL)
			-- Set `typed_field'; Void leaves it out.
		do
			typed_field := a_typed_field
		ensure
			typed_field_set: typed_field = a_typed_field
		end

	set_free (a_free: detachable FREE)
			-- Set `free'; Void leaves it out.
		do
			free := a_free
		ensure
			free_set: free = a_free
		end

	set_dates (a_dates: detachable DATES)
			-- Set `dates'; Void leaves it out.
		do
			dates := a_dates
		ensure
			dates_set: dates = a_dates
		end

	set_by_pattern (a_by_pattern: detachable BY_PATTERN)
			-- Set `by_pattern'; Void leaves it out.
		do
			by_pattern := a_by_pattern
		ensure
			by_pattern_set: by_pattern = a_by_pattern
		end

	set_loose (a_loose: detachable LOOSE)
			-- Set `loose'; Void leaves it out.
		do
			loose := a_loose
		ensure
			loose_set: loose = a_loose
		end

	set_closed (a_closed: detachable CLOSED)
			-- Set `closed'; Void leaves it out.
		do
			closed := a_closed
		ensure
			closed_set: closed = a_closed
		end

	set_merged (a_merged: detachable MERGED)
			-- Set `merged'; Void leaves it out.
		do
			merged := a_merged
		ensure
			merged_set: merged = a_merged
		end

	set_unevaluated (a_unevaluated: detachable UNEVALUATED)
			-- Set `unevaluated'; Void leaves it out.
		do
			unevaluated := a_unevaluated
		ensure
			unevaluated_set: unevaluated = a_unevaluated
		end

	set_map (a_map: detachable STRING_TABLE [MAP_VALUE])
			-- Set `map'; Void leaves it out.
		do
			map := a_map
		ensure
			map_set: map = a_map
		end

	set_closed_map (a_closed_map: detachable STRING_TABLE [INTEGER_64])
			-- Set `closed_map'; Void leaves it out.
		do
			closed_map := a_closed_map
		ensure
			closed_map_set: closed_map = a_closed_map
		end

	set_empty (a_empty: detachable STRING_TABLE [JSON_VALUE])
			-- Set `empty'; Void leaves it out.
		do
			empty := a_empty
		ensure
			empty_set: empty = a_empty
		end

	set_tuples (a_tuples: detachable TUPLES)
			-- Set `tuples'; Void leaves it out.
		do
			tuples := a_tuples
		ensure
			tuples_set: tuples = a_tuples
		end

	set_spelled (a_spelled: detachable SPELLED)
			-- Set `spelled'; Void leaves it out.
		do
			spelled := a_spelled
		ensure
			spelled_set: spelled = a_spelled
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			typed_field := (create {API_MODEL_CODEC [TYPED_MODEL]}).field (a_fields, once "typed")
			free := (create {API_MODEL_CODEC [FREE]}).field (a_fields, once "free")
			dates := (create {API_MODEL_CODEC [DATES]}).field (a_fields, once "dates")
			by_pattern := (create {API_MODEL_CODEC [BY_PATTERN]}).field (a_fields, once "by_pattern")
			loose := (create {API_MODEL_CODEC [LOOSE]}).field (a_fields, once "loose")
			closed := (create {API_MODEL_CODEC [CLOSED]}).field (a_fields, once "closed")
			merged := (create {API_MODEL_CODEC [MERGED]}).field (a_fields, once "merged")
			unevaluated := (create {API_MODEL_CODEC [UNEVALUATED]}).field (a_fields, once "unevaluated")
			map := map_codec.field (a_fields, once "map")
			closed_map := closed_map_codec.field (a_fields, once "closed_map")
			empty := empty_codec.field (a_fields, once "empty")
			tuples := (create {API_MODEL_CODEC [TUPLES]}).field (a_fields, once "tuples")
			spelled := (create {API_MODEL_CODEC [SPELLED]}).field (a_fields, once "spelled")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("typed", typed_field, False)
			a_fields.put_value ("free", free, False)
			a_fields.put_value ("dates", dates, False)
			a_fields.put_value ("by_pattern", by_pattern, False)
			a_fields.put_value ("loose", loose, False)
			a_fields.put_value ("closed", closed, False)
			a_fields.put_value ("merged", merged, False)
			a_fields.put_value ("unevaluated", unevaluated, False)
			map_codec.put (a_fields, "map", map, False)
			closed_map_codec.put (a_fields, "closed_map", closed_map, False)
			empty_codec.put (a_fields, "empty", empty, False)
			a_fields.put_value ("tuples", tuples, False)
			a_fields.put_value ("spelled", spelled, False)
		end

feature {NONE} -- Implementation

	map_codec: API_MAP_CODEC [MAP_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {MAP_VALUE_CODEC})
		end

	closed_map_codec: API_MAP_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

	empty_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
