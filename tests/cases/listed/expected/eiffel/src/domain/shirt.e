note
	description: "What is said beside known values holds for values that are not known, too."

class
	SHIRT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	size: INTEGER_64
			-- The JSON field `size'. Known values: {SIZE}.

	code: detachable STRING_32
			-- The JSON field `code'. Known values: {CODE}.

	codes: detachable LIST [STRING_32]
			-- The JSON field `codes'. Known values: {CODE}.

	bright: detachable STRING_32
			-- The JSON field `bright'. Known values: {SHIRT_BRIGHT}.

	warm: detachable STRING_32
			-- The JSON field `warm'. Known values: {SHIRT_WARM}.

	price: INTEGER_64
			-- The JSON field `price'.

	text: detachable STRING_32
			-- The JSON field `text'.

	label: detachable STRING_32
			-- The JSON field `label'.

	unlabelled: detachable STRING_32
			-- The JSON field `unlabelled'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	either: BOOLEAN
			-- The JSON field `either'.

	weight: INTEGER_64
			-- The JSON field `weight'.

	pair: detachable LIST [JSON_VALUE]
			-- The JSON field `pair'.

	same: detachable STRING_32
			-- The JSON field `same'.

	word: detachable STRING_32
			-- The JSON field `word'.

	number: detachable STRING_32
			-- The JSON field `number'.

	serial: NATURAL_64
			-- The JSON field `serial'. Known values: {SHIRT_SERIAL}.

	ratio: REAL_64
			-- The JSON field `ratio'.

	fit: detachable STRING_32
			-- The JSON field `fit'.

	clean: BOOLEAN
			-- The JSON field `clean'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

	has_price: BOOLEAN
			-- Is `price' set?

	has_either: BOOLEAN
			-- Is `either' set?

	has_weight: BOOLEAN
			-- Is `weight' set?

	has_serial: BOOLEAN
			-- Is `serial' set?

	has_ratio: BOOLEAN
			-- Is `ratio' set?

	has_clean: BOOLEAN
			-- Is `clean' set?

feature -- Element change

	set_size (a_size: INTEGER_64)
			-- Set `size'.
		require
			size_multiple: a_size \\ 2 = 0
		do
			size := a_size
			has_size := True
		ensure
			size_set: size = a_size
			has_size: has_size
		end

	unset_size
			-- Leave `size' out.
		do
			size := 0
			has_size := False
		ensure
			not_has_size: not has_size
		end

	set_code (a_code: detachable READABLE_STRING_GENERAL)
			-- Set `code'; Void leaves it out.
		require
			code_not_longer: a_code /= Void implies a_code.count <= 3
		do
			code := text_copy (a_code)
		ensure
			code_set: is_text_copy (code, a_code)
		end

	set_codes (a_codes: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `codes' to a list of these items; Void leaves it out.
		do
			codes := texts_copy (a_codes)
		ensure
			codes_set: are_texts_copy (codes, a_codes)
		end

	extend_codes (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `codes'.
		require
			codes_item_not_longer: a_item.count <= 3
		do
			if attached codes as l_value then
				l_value.extend (a_item.to_string_32)
			else
				codes := codes_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: codes_codec.count (codes) = old codes_codec.count (codes) + 1
			has_item: attached codes as l_value and then l_value.last.same_string_general (a_item)
		end

	set_bright (a_bright: detachable READABLE_STRING_GENERAL)
			-- Set `bright'; Void leaves it out.
		do
			bright := text_copy (a_bright)
		ensure
			bright_set: is_text_copy (bright, a_bright)
		end

	set_warm (a_warm: detachable READABLE_STRING_GENERAL)
			-- Set `warm'; Void leaves it out.
		do
			warm := text_copy (a_warm)
		ensure
			warm_set: is_text_copy (warm, a_warm)
		end

	set_price (a_price: INTEGER_64)
			-- Set `price'.
		do
			price := a_price
			has_price := True
		ensure
			price_set: price = a_price
			has_price: has_price
		end

	unset_price
			-- Leave `price' out.
		do
			price := 0
			has_price := False
		ensure
			not_has_price: not has_price
		end

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		do
			text := text_copy (a_a_text)
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

	set_label (a_label: detachable READABLE_STRING_GENERAL)
			-- Set `label'; Void leaves it out.
		do
			label := text_copy (a_label)
		ensure
			label_set: is_text_copy (label, a_label)
		end

	set_unlabelled (a_unlabelled: detachable READABLE_STRING_GENERAL)
			-- Set `unlabelled'; Void leaves it out.
		do
			unlabelled := text_copy (a_unlabelled)
		ensure
			unlabelled_set: is_text_copy (unlabelled, a_unlabelled)
		end

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			kind := text_copy (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_either (a_either: BOOLEAN)
			-- Set `either'.
		do
			either := a_either
			has_either := True
		ensure
			either_set: either = a_either
			has_either: has_either
		end

	unset_either
			-- Leave `either' out.
		do
			either := False
			has_either := False
		ensure
			not_has_either: not has_either
		end

	set_weight (a_weight: INTEGER_64)
			-- Set `weight'.
		require
			weight_at_least: a_weight >= 2
			weight_less_than: a_weight < 9
		do
			weight := a_weight
			has_weight := True
		ensure
			weight_set: weight = a_weight
			has_weight: has_weight
		end

	unset_weight
			-- Leave `weight' out.
		do
			weight := 0
			has_weight := False
		ensure
			not_has_weight: not has_weight
		end

	set_pair (a_pair: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `pair' to a list of these items; Void leaves it out.
		require
			pair_not_shorter: a_pair /= Void implies a_pair.upper - a_pair.lower + 1 >= 2
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

	set_same (a_same: detachable READABLE_STRING_GENERAL)
			-- Set `same'; Void leaves it out.
		do
			same := text_copy (a_same)
		ensure
			same_set: is_text_copy (same, a_same)
		end

	set_word (a_word: detachable READABLE_STRING_GENERAL)
			-- Set `word'; Void leaves it out.
		do
			word := text_copy (a_word)
		ensure
			word_set: is_text_copy (word, a_word)
		end

	set_number (a_number: detachable READABLE_STRING_GENERAL)
			-- Set `number'; Void leaves it out.
		do
			number := text_copy (a_number)
		ensure
			number_set: is_text_copy (number, a_number)
		end

	set_serial (a_serial: NATURAL_64)
			-- Set `serial'.
		do
			serial := a_serial
			has_serial := True
		ensure
			serial_set: serial = a_serial
			has_serial: has_serial
		end

	unset_serial
			-- Leave `serial' out.
		do
			serial := 0
			has_serial := False
		ensure
			not_has_serial: not has_serial
		end

	set_ratio (a_ratio: REAL_64)
			-- Set `ratio'.
		require
			ratio_finite: (create {API_CHECK}).is_finite (a_ratio)
			ratio_at_most: a_ratio <= 6.02214076e23
		do
			ratio := a_ratio
			has_ratio := True
		ensure
			ratio_set: ratio = a_ratio
			has_ratio: has_ratio
		end

	unset_ratio
			-- Leave `ratio' out.
		do
			ratio := 0
			has_ratio := False
		ensure
			not_has_ratio: not has_ratio
		end

	set_fit (a_fit: detachable READABLE_STRING_GENERAL)
			-- Set `fit'; Void leaves it out.
		do
			fit := text_copy (a_fit)
		ensure
			fit_set: is_text_copy (fit, a_fit)
		end

	set_clean (a_clean: BOOLEAN)
			-- Set `clean'.
		do
			clean := a_clean
			has_clean := True
		ensure
			clean_set: clean = a_clean
			has_clean: has_clean
		end

	unset_clean
			-- Leave `clean' out.
		do
			clean := False
			has_clean := False
		ensure
			not_has_clean: not has_clean
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			size := a_fields.integer_64 (once "size")
			has_size := a_fields.is_integer_64 (once "size")
			code := a_fields.text (once "code")
			codes := codes_codec.field (a_fields, once "codes")
			bright := a_fields.text (once "bright")
			warm := a_fields.text (once "warm")
			price := a_fields.integer_64 (once "price")
			has_price := a_fields.is_integer_64 (once "price")
			text := a_fields.text (once "text")
			label := a_fields.text (once "label")
			unlabelled := a_fields.text (once "unlabelled")
			kind := a_fields.text (once "kind")
			either := a_fields.boolean (once "either")
			has_either := a_fields.is_boolean (once "either")
			weight := a_fields.integer_64 (once "weight")
			has_weight := a_fields.is_integer_64 (once "weight")
			pair := pair_codec.field (a_fields, once "pair")
			same := a_fields.text (once "same")
			word := a_fields.text (once "word")
			number := a_fields.text (once "number")
			serial := a_fields.natural_64 (once "serial")
			has_serial := a_fields.is_natural_64 (once "serial")
			ratio := a_fields.real_64 (once "ratio")
			has_ratio := a_fields.is_real_64 (once "ratio")
			fit := a_fields.text (once "fit")
			clean := a_fields.boolean (once "clean")
			has_clean := a_fields.is_boolean (once "clean")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("size", size, has_size, False)
			a_fields.put_text ("code", code, False)
			codes_codec.put (a_fields, "codes", codes, False)
			a_fields.put_text ("bright", bright, False)
			a_fields.put_text ("warm", warm, False)
			a_fields.put_integer ("price", price, has_price, False)
			a_fields.put_text ("text", text, False)
			a_fields.put_text ("label", label, False)
			a_fields.put_text ("unlabelled", unlabelled, False)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_boolean ("either", either, has_either, False)
			a_fields.put_integer ("weight", weight, has_weight, False)
			pair_codec.put (a_fields, "pair", pair, False)
			a_fields.put_text ("same", same, False)
			a_fields.put_text ("word", word, False)
			a_fields.put_text ("number", number, False)
			a_fields.put_natural ("serial", serial, has_serial, False)
			a_fields.put_real ("ratio", ratio, has_ratio, False)
			a_fields.put_text ("fit", fit, False)
			a_fields.put_boolean ("clean", clean, has_clean, False)
		end

feature {NONE} -- Implementation

	codes_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	pair_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
