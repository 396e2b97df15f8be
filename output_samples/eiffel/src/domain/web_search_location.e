note
	description: "A rough location that makes search results more local."

class
	WEB_SEARCH_LOCATION

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	country: detachable STRING_32
			-- Two-letter ISO 3166-1 country code.

	region: detachable STRING_32
			-- Region or state, in plain words.

	city: detachable STRING_32
			-- City, in plain words.

	timezone: detachable STRING_32
			-- IANA time zone name.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_country (a_country: detachable READABLE_STRING_GENERAL)
			-- Set `country'; Void leaves it out.
		do
			if a_country /= Void then
				create country.make_from_string_general (a_country)
			else
				country := Void
			end
		ensure
			country_set: (country = Void) = (a_country = Void)
			same_text: attached country as l_text and then a_country /= Void implies l_text.same_string_general (a_country)
		end

	set_region (a_region: detachable READABLE_STRING_GENERAL)
			-- Set `region'; Void leaves it out.
		do
			if a_region /= Void then
				create region.make_from_string_general (a_region)
			else
				region := Void
			end
		ensure
			region_set: (region = Void) = (a_region = Void)
			same_text: attached region as l_text and then a_region /= Void implies l_text.same_string_general (a_region)
		end

	set_city (a_city: detachable READABLE_STRING_GENERAL)
			-- Set `city'; Void leaves it out.
		do
			if a_city /= Void then
				create city.make_from_string_general (a_city)
			else
				city := Void
			end
		ensure
			city_set: (city = Void) = (a_city = Void)
			same_text: attached city as l_text and then a_city /= Void implies l_text.same_string_general (a_city)
		end

	set_timezone (a_timezone: detachable READABLE_STRING_GENERAL)
			-- Set `timezone'; Void leaves it out.
		do
			if a_timezone /= Void then
				create timezone.make_from_string_general (a_timezone)
			else
				timezone := Void
			end
		ensure
			timezone_set: (timezone = Void) = (a_timezone = Void)
			same_text: attached timezone as l_text and then a_timezone /= Void implies l_text.same_string_general (a_timezone)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			country := a_fields.text ("country")
			region := a_fields.text ("region")
			city := a_fields.text ("city")
			timezone := a_fields.text ("timezone")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("country", country, False)
			a_fields.put_text ("region", region, False)
			a_fields.put_text ("city", city, False)
			a_fields.put_text ("timezone", timezone, False)
		end

end
