note
	description: "Limits."

class
	LIMITS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	id: detachable STRING_32
			-- The JSON field `id'.

	secret: detachable STRING_32
			-- The JSON field `secret'.

	whole: INTEGER_64
			-- The JSON field `whole'.

	number: REAL_64
			-- The JSON field `number'.

	float: REAL_64
			-- The JSON field `float'.

	text: detachable STRING_32
			-- The JSON field `text'.

	many: detachable LIST [STRING_32]
			-- The JSON field `many'.

	map: detachable STRING_TABLE [INTEGER_64]
			-- The JSON field `map'.

	grid: detachable LIST [LIST [STRING_32]]
			-- The JSON field `grid'.

	day: detachable STRING_32
			-- The JSON field `day'.

	moment: detachable STRING_32
			-- The JSON field `moment'.

	key: detachable STRING_32
			-- The JSON field `key'.

	data: detachable STRING_8
			-- The JSON field `data'.

	price: detachable STRING_32
			-- The JSON field `price'.

	anything: detachable JSON_VALUE
			-- The JSON field `anything'.

	never: detachable JSON_VALUE
			-- The JSON field `never'.

	step: REAL_64
			-- The JSON field `step'. Known values: {LIMITS_STEP}.

	pair: detachable LIST [JSON_VALUE]
			-- The JSON field `pair'.

	day_as_date: detachable API_DATE
			-- What `day' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (day)
		end

	moment_as_date_time: detachable API_DATE_TIME
			-- What `moment' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (moment)
		end

	key_as_uuid: detachable API_UUID
			-- What `key' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_uuid (key)
		end

feature -- Status report

	has_whole: BOOLEAN
			-- Is `whole' set?

	has_number: BOOLEAN
			-- Is `number' set?

	has_float: BOOLEAN
			-- Is `float' set?

	has_step: BOOLEAN
			-- Is `step' set?

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			id := text_copy (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_secret (a_secret: detachable READABLE_STRING_GENERAL)
			-- Set `secret'; Void leaves it out.
		do
			secret := text_copy (a_secret)
		ensure
			secret_set: is_text_copy (secret, a_secret)
		end

	set_whole (a_whole: INTEGER_64)
			-- Set `whole'.
		require
			whole_at_least: a_whole >= 1
			whole_less_than: a_whole < 10
		do
			whole := a_whole
			has_whole := True
		ensure
			whole_set: whole = a_whole
			has_whole: has_whole
		end

	unset_whole
			-- Leave `whole' out.
		do
			whole := 0
			has_whole := False
		ensure
			not_has_whole: not has_whole
		end

	set_number (a_number: REAL_64)
			-- Set `number'.
		require
			number_finite: (create {API_CHECK}).is_finite (a_number)
			number_at_least: a_number >= 0.5
		do
			number := a_number
			has_number := True
		ensure
			number_set: number = a_number
			has_number: has_number
		end

	unset_number
			-- Leave `number' out.
		do
			number := 0
			has_number := False
		ensure
			not_has_number: not has_number
		end

	set_float (a_float: REAL_64)
			-- Set `float'.
		require
			float_finite: (create {API_CHECK}).is_finite (a_float)
		do
			float := a_float
			has_float := True
		ensure
			float_set: float = a_float
			has_float: has_float
		end

	unset_float
			-- Leave `float' out.
		do
			float := 0
			has_float := False
		ensure
			not_has_float: not has_float
		end

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		require
			text_not_shorter: a_a_text /= Void implies a_a_text.count >= 1
			text_not_longer: a_a_text /= Void implies a_a_text.count <= 3
		do
			text := text_copy (a_a_text)
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

	set_many (a_many: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `many' to a list of these items; Void leaves it out.
		require
			many_not_shorter: a_many /= Void implies a_many.upper - a_many.lower + 1 >= 1
			many_not_longer: a_many /= Void implies a_many.upper - a_many.lower + 1 <= 3
		do
			many := texts_copy (a_many)
		ensure
			many_set: are_texts_copy (many, a_many)
		end

	extend_many (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `many'.
		require
			many_item_not_longer: a_item.count <= 2
		do
			if attached many as l_value then
				l_value.extend (a_item.to_string_32)
			else
				many := many_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: many_codec.count (many) = old many_codec.count (many) + 1
			has_item: attached many as l_value and then l_value.last.same_string_general (a_item)
		end

	set_map (a_map: detachable STRING_TABLE [INTEGER_64])
			-- Set `map'; Void leaves it out.
		require
			map_not_longer: a_map /= Void implies a_map.count <= 2
		do
			map := a_map
		ensure
			map_set: map = a_map
		end

	set_grid (a_grid: detachable READABLE_INDEXABLE [LIST [STRING_32]])
			-- Set `grid' to a list of these items; Void leaves it out.
		do
			grid := grid_codec.list (a_grid)
		ensure
			grid_set: grid_codec.is_list (grid, a_grid)
		end

	extend_grid (a_item: LIST [STRING_32])
			-- Add `a_item' to `grid'.
		require
			grid_item_not_longer: a_item.count <= 16
		do
			if attached grid as l_value then
				l_value.extend (a_item)
			else
				grid := grid_codec.singleton (a_item)
			end
		ensure
			one_more: grid_codec.count (grid) = old grid_codec.count (grid) + 1
			has_item: attached grid as l_value and then l_value.last = a_item
		end

	set_day (a_day: detachable READABLE_STRING_GENERAL)
			-- Set `day'; Void leaves it out.
		do
			day := text_copy (a_day)
		ensure
			day_set: is_text_copy (day, a_day)
		end

	set_moment (a_moment: detachable READABLE_STRING_GENERAL)
			-- Set `moment'; Void leaves it out.
		require
			moment_has_offset: a_moment /= Void implies (create {API_CHECK}).has_offset (a_moment)
		do
			moment := text_copy (a_moment)
		ensure
			moment_set: is_text_copy (moment, a_moment)
		end

	set_key (a_key: detachable READABLE_STRING_GENERAL)
			-- Set `key'; Void leaves it out.
		do
			key := text_copy (a_key)
		ensure
			key_set: is_text_copy (key, a_key)
		end

	set_data (a_data: detachable STRING_8)
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

	set_price (a_price: detachable READABLE_STRING_GENERAL)
			-- Set `price'; Void leaves it out.
		do
			price := text_copy (a_price)
		ensure
			price_set: is_text_copy (price, a_price)
		end

	set_anything (a_anything: detachable JSON_VALUE)
			-- Set `anything'; Void leaves it out.
		do
			anything := a_anything
		ensure
			anything_set: anything = a_anything
		end

	set_never (a_never: detachable JSON_VALUE)
			-- Set `never'; Void leaves it out.
		do
			never := a_never
		ensure
			never_set: never = a_never
		end

	set_step (a_step: REAL_64)
			-- Set `step'.
		require
			step_finite: (create {API_CHECK}).is_finite (a_step)
		do
			step := a_step
			has_step := True
		ensure
			step_set: step = a_step
			has_step: has_step
		end

	unset_step
			-- Leave `step' out.
		do
			step := 0
			has_step := False
		ensure
			not_has_step: not has_step
		end

	set_pair (a_pair: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `pair' to a list of these items; Void leaves it out.
		require
			pair_not_longer: a_pair /= Void implies a_pair.upper - a_pair.lower + 1 <= 2
		do
			pair := pair_codec.list (a_pair)
		ensure
			pair_set: pair_codec.is_list (pair, a_pair)
		end

	extend_pair (a_item: JSON_VALUE)
			-- Add `a_item' to `pair'.
		do
			if attached pair as l_value then
				l_value.extend (a_item)
			else
				pair := pair_codec.singleton (a_item)
			end
		ensure
			one_more: pair_codec.count (pair) = old pair_codec.count (pair) + 1
			has_item: attached pair as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text (once "id")
			secret := a_fields.text (once "secret")
			whole := a_fields.integer_64 (once "whole")
			has_whole := a_fields.is_integer_64 (once "whole")
			number := a_fields.real_64 (once "number")
			has_number := a_fields.is_real_64 (once "number")
			float := a_fields.real_64 (once "float")
			has_float := a_fields.is_real_64 (once "float")
			text := a_fields.text (once "text")
			many := many_codec.field (a_fields, once "many")
			map := map_codec.field (a_fields, once "map")
			grid := grid_codec.field (a_fields, once "grid")
			day := a_fields.text (once "day")
			moment := a_fields.text (once "moment")
			key := a_fields.text (once "key")
			data := data_codec.field (a_fields, once "data")
			price := a_fields.text (once "price")
			anything := a_fields.any (once "anything")
			never := a_fields.any (once "never")
			step := a_fields.real_64 (once "step")
			has_step := a_fields.is_real_64 (once "step")
			pair := pair_codec.field (a_fields, once "pair")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.set_read_only ("id")
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("secret", secret, False)
			a_fields.put_integer ("whole", whole, has_whole, False)
			a_fields.put_real ("number", number, has_number, False)
			a_fields.put_real ("float", float, has_float, False)
			a_fields.put_text ("text", text, False)
			many_codec.put (a_fields, "many", many, False)
			map_codec.put (a_fields, "map", map, False)
			grid_codec.put (a_fields, "grid", grid, False)
			a_fields.put_text ("day", day, False)
			a_fields.put_text ("moment", moment, False)
			a_fields.put_text ("key", key, False)
			data_codec.put (a_fields, "data", data, False)
			a_fields.put_text ("price", price, False)
			a_fields.put ("anything", anything, False)
			a_fields.put ("never", never, False)
			a_fields.put_real ("step", step, has_step, False)
			pair_codec.put (a_fields, "pair", pair, False)
		end

feature {NONE} -- Implementation

	many_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	map_codec: API_MAP_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

	grid_codec: API_LIST_CODEC [LIST [STRING_32]]
			-- What reads and writes it.
		once
			create Result.make (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC}))
		end

	data_codec: API_OCTETS_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	pair_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
