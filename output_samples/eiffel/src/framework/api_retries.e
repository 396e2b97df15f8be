note
	description: "[
		Whether a request is sent again, and after how long: 408, 409, 429, 5xx, and no answer at all.
		A POST or PATCH that the server may have begun is not repeated: only 429 says that nothing has been done.
		A stream of which something has come is not repeated either.
	]"

class
	API_RETRIES

feature -- Status report

	is_worth (a_request: API_REQUEST; a_response: API_RESPONSE): BOOLEAN
			-- May another try have another answer, and do no harm?
		do
			if a_request.is_cancelled or a_request.is_consumed then
				Result := False
			elseif not a_response.is_answered then
				Result := a_request.is_idempotent or not a_response.is_sent
			elseif a_response.status = 429 then
				Result := asked (a_response) <= Longest_asked
			elseif a_request.is_idempotent then
				Result := (a_response.status = 408 or a_response.status = 409 or a_response.status >= 500)
					and then asked (a_response) <= Longest_asked
			end
		end

feature -- Measurement

	wait (a_response: API_RESPONSE; a_tries: INTEGER): INTEGER_64
			-- Milliseconds to wait after `a_tries' further tries: what the server asks for, else twice as long each time.
		local
			i: INTEGER
		do
			Result := asked (a_response)
			if Result <= 0 then
				from
					Result := 500
				until
					i >= a_tries or Result >= 8_000
				loop
					Result := Result * 2
					i := i + 1
				end
			end
		ensure
			positive: Result > 0
		end

	asked (a_response: API_RESPONSE): INTEGER_64
			-- Milliseconds that the server asks for (RFC 9110, 10.2.3); 0 if it does not.
		do
			if attached a_response.headers.item ("Retry-After-Ms") as l_text and then l_text.is_integer_64 then
				Result := l_text.to_integer_64
			elseif attached a_response.headers.item ("Retry-After") as l_text then
				if l_text.is_real_64 then
					Result := (l_text.to_real_64 * 1000).truncated_to_integer_64
				elseif attached a_response.headers.item ("Date") as l_date then
					Result := (seconds (l_text) - seconds (l_date)) * 1000
				end
			end
			Result := Result.max (0)
		end

feature {NONE} -- Implementation

	Longest_asked: INTEGER_64 = 120_000
			-- A server that asks for more milliseconds is not tried again.

	Months: STRING_8 = "JanFebMarAprMayJunJulAugSepOctNovDec"
			-- The months of a date, three letters each.

	seconds (a_date: STRING_8): INTEGER_64
			-- Seconds from an epoch to a date such as `Sun, 06 Nov 1994 08:49:37 GMT' (RFC 9110, 5.6.7); 0 if it is none.
		local
			l_words: LIST [STRING_8]
			l_day, l_month, l_year: INTEGER
		do
			l_words := a_date.split (' ')
			if
				l_words.count >= 5 and then l_words.i_th (2).is_integer and then l_words.i_th (4).is_integer
				and then l_words.i_th (5).count = 8
			then
				l_day := l_words.i_th (2).to_integer
				l_month := Months.substring_index (l_words.i_th (3), 1) // 3 + 1
				l_year := l_words.i_th (4).to_integer
				if l_month <= 2 then
					l_year := l_year - 1
					l_month := l_month + 12
				end
				Result := 365 * l_year + l_year // 4 - l_year // 100 + l_year // 400 + (153 * (l_month - 3) + 2) // 5 + l_day
				Result := Result * 86_400 + clock (l_words.i_th (5))
			end
		end

	clock (a_time: STRING_8): INTEGER_64
			-- Seconds of the day at `08:49:37'.
		local
			l_parts: LIST [STRING_8]
		do
			l_parts := a_time.split (':')
			if
				l_parts.count = 3 and then l_parts.i_th (1).is_integer and then l_parts.i_th (2).is_integer
				and then l_parts.i_th (3).is_integer
			then
				Result := l_parts.i_th (1).to_integer * 3_600 + l_parts.i_th (2).to_integer * 60 + l_parts.i_th (3).to_integer
			end
		end

end
